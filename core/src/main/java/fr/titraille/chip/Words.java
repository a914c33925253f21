package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one sentence with the names and figures on them, as the grammar of clauses asks about them. */
final class Words {

    private static final Set<String> NEVER_VERBS =
            Set.of("compris", "soit", "est-à-dire", "puis", "entre", "sauf", "vers", "nommés", "dessus", "fois", "un");

    private final AnalyzedText text;
    private final int from;
    private final int to;
    private final List<Mention> all;
    private final @Nullable Mention[] mentions;
    private final @Nullable Figure[] figures;

    Words(AnalyzedText text, Sentence sentence, List<Mention> mentions, List<Figure> figures) {
        this.text = text;
        this.from = sentence.firstToken();
        this.to = sentence.endToken();
        this.all = List.copyOf(mentions);
        this.mentions = new Mention[to - from];
        this.figures = new Figure[to - from];
        for (Mention mention : mentions) {
            for (int i = text.firstTokenFrom(mention.range().start());
                    i < to && text.token(i).start() < mention.range().end();
                    i++) {
                if (i >= from) {
                    this.mentions[i - from] = mention;
                }
            }
        }
        for (Figure figure : figures) {
            for (int i = text.firstTokenFrom(figure.range().start());
                    i < to && text.token(i).start() < figure.range().end();
                    i++) {
                if (i >= from) {
                    this.figures[i - from] = figure;
                }
            }
        }
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The folded lower-case form; empty outside the sentence. */
    String key(int i) {
        return i < from || i >= to ? "" : text.token(i).key();
    }

    String lemma(int i) {
        return i < from || i >= to ? "" : text.lemma(i);
    }

    PartOfSpeech pos(int i) {
        return text.pos(i);
    }

    boolean inside(int i) {
        return i >= from && i < to;
    }

    int start(int i) {
        return text.token(i).start();
    }

    int end(int i) {
        return text.token(i).end();
    }

    boolean isPunctuation(int i) {
        return inside(i) && text.token(i).kind() == TokenKind.PUNCTUATION;
    }

    @Nullable
    Mention mention(int i) {
        return inside(i) ? mentions[i - from] : null;
    }

    /** The names that lie on the tokens from {@code first} to {@code end}, in order. */
    List<Mention> mentions(int first, int end) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : all) {
            if (end > first
                    && mention.range().start() < end(end - 1)
                    && start(first) < mention.range().end()) {
                found.add(mention);
            }
        }
        return found;
    }

    @Nullable
    Figure figure(int i) {
        return inside(i) ? figures[i - from] : null;
    }

    /** Whether the word stands inside a name, so that no verb or common noun is read there. */
    boolean isName(int i) {
        Mention mention = mention(i);
        return mention != null && (mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS);
    }

    boolean isModel(int i) {
        return inside(i) && text.token(i).kind() == TokenKind.MODEL;
    }

    boolean isNumber(int i) {
        return inside(i) && (text.token(i).kind() == TokenKind.NUMBER || pos(i) == PartOfSpeech.NUM);
    }

    /** Whether the word is a verb here: so the tagger says, or the dictionary knows nothing else. */
    boolean isVerb(int i) {
        if (!inside(i) || isName(i) || text.token(i).kind() != TokenKind.WORD || NEVER_VERBS.contains(key(i))) {
            return false;
        }
        if (isCapitalizedInside(i) || key(i).equals("partir") && key(i - 1).equals("à")) {
            return false;
        }
        PartOfSpeech tag = pos(i);
        boolean tagged = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
        boolean all = true;
        boolean any = false;
        boolean participle = false;
        for (Reading reading : text.readings(i)) {
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
            any |= verb;
            all &= verb;
            participle |= verb && reading.has("ppa");
        }
        if (!any) {
            return false;
        }
        boolean nominal = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADV || tag == PartOfSpeech.PROPN && i > from;
        return tagged
                || all
                || (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ) && standsBetweenNames(i)
                || participle && (!nominal || i == from && Grammar.PREPOSITIONS.contains(key(i + 1)));
    }

    /** « Trainium2 équipe Rainier », « Huawei livre 5 000 puces »: a name, then a word that may be a verb, then its object. */
    private boolean standsBetweenNames(int i) {
        Mention before = mention(i - 1);
        boolean actor = before != null
                && isName(i - 1)
                && (before.type() == Mention.Type.COMPANY || before.type() == Mention.Type.CHIP);
        if (!actor || mention(i) != null || finiteReading(i) == null) {
            return false;
        }
        boolean object = isName(i + 1)
                || inside(i + 1) && pos(i + 1) == PartOfSpeech.PROPN
                || isModel(i + 1)
                || isNumber(i + 1)
                || inside(i + 1) && pos(i + 1) == PartOfSpeech.DET;
        return object && key(i).equals(text.token(i).text());
    }

    /** A capital that no full stop, quotation mark or list mark before it explains: « Ascend AI ». */
    private boolean isCapitalizedInside(int i) {
        return text.token(i).isCapitalized() && i > from && !isPunctuation(i - 1);
    }

    /** The verb reading with a feature of the dictionary ({@code inf}, {@code ppa}, {@code ind}…), or null. */
    @Nullable
    Reading verbReading(int i, String feature) {
        for (Reading reading : text.readings(i)) {
            if ((reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX) && reading.has(feature)) {
                return reading;
            }
        }
        return null;
    }

    /** The finite reading: indicative before conditional before subjunctive; null for infinitives and participles. */
    @Nullable
    Reading finiteReading(int i) {
        for (String mood : List.of("ind", "con", "sub")) {
            Reading reading = verbReading(i, mood);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    boolean isAdverb(int i) {
        if (!inside(i)) {
            return false;
        }
        String key = key(i);
        return pos(i) == PartOfSpeech.ADV
                || key.length() > 6 && key.endsWith("ment") && pos(i) != PartOfSpeech.NOUN
                || Grammar.ADVERBS.contains(key);
    }

    /** A noun or adjective that the tagger took for something else: « les lourdes sanctions » (preposition). */
    boolean isMistaggedNoun(int i) {
        PartOfSpeech tag = inside(i) ? pos(i) : PartOfSpeech.X;
        boolean wrong =
                tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX || tag == PartOfSpeech.ADP && key(i).length() > 5;
        if (!wrong || Grammar.PREPOSITIONS.contains(key(i))) {
            return false;
        }
        for (Reading reading : text.readings(i)) {
            if (reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJ) {
                return true;
            }
        }
        return false;
    }

    boolean isPlainNoun(int i) {
        return inside(i) && pos(i) == PartOfSpeech.NOUN;
    }

    boolean isCapitalized(int i) {
        return inside(i) && text.token(i).isCapitalized();
    }

    /** Whether the dictionary knows the word as anything but a name. */
    boolean isCommonWord(int i) {
        for (Reading reading : text.readings(i)) {
            if (reading.pos() != PartOfSpeech.PROPN) {
                return true;
            }
        }
        return false;
    }

    /** The characters from token {@code start} to token {@code end}, as they stand. */
    String surface(int start, int end) {
        return text.text()
                .substring(text.token(start).start(), text.token(end - 1).end());
    }

    /** The words from {@code start} to {@code end}, joined by a space. */
    String phrase(int start, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = start; i < end; i++) {
            out.append(out.isEmpty() ? "" : " ").append(key(i));
        }
        return out.toString();
    }
}
