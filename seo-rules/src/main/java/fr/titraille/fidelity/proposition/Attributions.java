package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.grammar.Hedge;
import fr.titraille.grammar.Hedges;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.SpeechVerb;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who says what in a text, sentence by sentence: « selon X », « X assure que … », « …, indique X », « l’aveu de X ». */
public final class Attributions {

    private static final PhraseList<String> NOUNS = PhraseList.read(Attributions.class, "reporting-nouns.txt");

    /** Words of a holder's noun phrase. */
    private static final int PHRASE = 9;

    /** Words between a verb of speech and its « que ». */
    private static final int COMPLEMENT = 7;

    private final ComparedText compared;
    private final AnalyzedText text;
    private final List<List<Attribution>> bySentence = new ArrayList<>();

    private Attributions(ComparedText compared) {
        this.compared = compared;
        this.text = compared.analysis();
        for (Stretch stretch : compared.stretches()) {
            List<Attribution> found = new ArrayList<>();
            phrases(stretch, found);
            verbs(stretch, found);
            nouns(stretch, found);
            bySentence.add(List.copyOf(found));
        }
    }

    /** The attributions of a text, read once. */
    public static Attributions of(ComparedText text) {
        return text.memo(Attributions.class, Attributions::new);
    }

    /** Those of a sentence. */
    public List<Attribution> in(Stretch stretch) {
        return bySentence.get(stretch.index());
    }

    private void phrases(Stretch stretch, List<Attribution> found) {
        for (PhraseList.Hit<Hedge> hit : Hedges.in(text, stretch.firstToken(), stretch.endToken())) {
            // « suivant » mostly follows; « l’une des sources » is no « de source sûre »
            String opening = text.token(hit.first()).key();
            boolean following = opening.equals("suivant") || opening.equals("des") || opening.startsWith("rumeur");
            if (hit.value().level() == Hedge.Level.REPORTED && !following) {
                found.add(attribution(
                        hit.first(),
                        hit.end(),
                        phraseEnd(hit.end(), stretch.endToken()),
                        hit.value().strong()));
            }
        }
    }

    private void nouns(Stretch stretch, List<Attribution> found) {
        for (PhraseList.Hit<String> hit : NOUNS.in(text, stretch.firstToken(), stretch.endToken())) {
            found.add(attribution(hit.first(), hit.end(), phraseEnd(hit.end(), stretch.endToken()), false));
        }
    }

    private Attribution attribution(int cue, int from, int end, boolean strong) {
        Set<String> holders = holders(from, end);
        return new Attribution(
                cue,
                holders,
                end > from ? compared.range(cue, end) : text.token(cue).range(),
                strong,
                -1);
    }

    private Set<String> holders(int from, int end) {
        Set<String> holders = new LinkedHashSet<>();
        for (int i = from; i < end; i++) {
            Term term = compared.term(i);
            if (term != null && term.kind() != Term.Kind.FIGURE) {
                holders.add(term.key());
            }
        }
        return holders;
    }

    /** To the next mark or finite verb. */
    private int phraseEnd(int from, int end) {
        int k = from;
        while (k < Math.min(end, from + PHRASE)
                && text.token(k).kind() != TokenKind.PUNCTUATION
                && !isFinite(k)
                && !WordClass.QUE.has(text.token(k).key())) {
            k++;
        }
        return k;
    }

    private boolean isFinite(int k) {
        Reading reading = text.reading(k);
        boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
        return verb && reading.isFinite();
    }

    private void verbs(Stretch stretch, List<Attribution> found) {
        for (int i = stretch.firstToken(); i < stretch.endToken(); i++) {
            Reading reading = text.reading(i);
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.isPastParticiple();
            if (!verb || text.token(i).kind() != TokenKind.WORD) {
                continue;
            }
            boolean reflexive = i > stretch.firstToken()
                    && WordClass.THIRD_PERSON_REFLEXIVE.has(text.token(i - 1).key());
            SpeechVerb speech = SpeechVerbs.find(reading.lemma(), reflexive).orElse(null);
            if (speech == null) {
                continue;
            }
            if (takesQue(i, stretch.endToken()) || (reading.isPresentParticiple() && speech.takesQue())) {
                found.add(subject(i, stretch, speech));
            } else if (speech.inset() && speech.stance() != SpeechVerb.Stance.FORETELLS && isInset(i, stretch)) {
                int end = phraseEnd(i + 1, stretch.endToken());
                found.add(attribution(i, i + 1, end, speech.strong()));
            } else if (isQuoting(i, stretch)) {
                found.add(subject(i, stretch, speech));
            } else if (isInfinitiveBehind(i, stretch.endToken()) && speech.stance() != SpeechVerb.Stance.ASKS) {
                found.add(subject(i, stretch, speech));
            }
        }
    }

    /** « dit avoir livré », « assure être prêt ». */
    private boolean isInfinitiveBehind(int i, int end) {
        return i + 1 < end
                && text.reading(i + 1).isInfinitive()
                && (WordClass.AUXILIARY_VERB.has(text.lemma(i + 1))
                        || text.lemma(i).equals("dire")
                        || text.lemma(i).equals("assurer"));
    }

    private boolean takesQue(int i, int end) {
        for (int k = i + 1; k < Math.min(end, i + COMPLEMENT); k++) {
            if (WordClass.QUE.has(text.token(k).key())) {
                return true;
            }
            boolean stops = text.token(k).kind() == TokenKind.PUNCTUATION || isFinite(k);
            if (stops) {
                return false;
            }
        }
        return false;
    }

    /** Behind a comma or a closing mark, its subject behind it: « …, a déclaré la source ». */
    private boolean isInset(int i, Stretch stretch) {
        boolean bare = text.reading(i).isPastParticiple()
                && (i == stretch.firstToken() || !WordClass.AUXILIARY_VERB.has(text.lemma(i - 1)));
        if (bare) {
            return false;
        }
        int k = i - 1;
        while (k >= stretch.firstToken()
                && (WordClass.VERB_CLITIC.has(text.token(k).key()) || WordClass.AUXILIARY_VERB.has(text.lemma(k)))) {
            k--;
        }
        return k >= stretch.firstToken()
                && text.token(k).kind() == TokenKind.PUNCTUATION
                && !text.token(k).text().equals(":")
                && (!text.token(k).text().equals(",")
                        || isTold(stretch.firstToken(), k)
                        || isTold(closing(i, stretch.endToken()), stretch.endToken())
                        || isDefinite(i + 1));
    }

    private boolean isDefinite(int k) {
        return k < text.tokens().size()
                && (WordClass.DEFINITE_ARTICLE.has(text.token(k).key())
                        || WordClass.POSSESSIVE_DETERMINER.has(text.token(k).key())
                        || text.pos(k) == PartOfSpeech.PROPN);
    }

    /** The comma that closes an inset, or the end. */
    private int closing(int from, int end) {
        int k = from;
        while (k < end && !text.token(k).text().equals(",")) {
            k++;
        }
        return k;
    }

    /** Whether a clause, or words in quotation marks, stand there: what is said. */
    private boolean isTold(int from, int end) {
        for (int k = from; k < end; k++) {
            if (isFinite(k) || text.quotations().covers(text.token(k).start())) {
                return true;
            }
        }
        return false;
    }

    /** Before a colon or an opening mark: « Il précise : … ». */
    private boolean isQuoting(int i, Stretch stretch) {
        for (int k = i + 1; k < Math.min(stretch.endToken(), i + 4); k++) {
            String mark = text.token(k).text();
            if (mark.equals(":") || mark.startsWith("«")) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase before the verb, back to the clause's border. */
    private Attribution subject(int verb, Stretch stretch, SpeechVerb speech) {
        int start = verb;
        while (start > stretch.firstToken()
                && (WordClass.AUXILIARY_VERB.has(text.lemma(start - 1))
                        || WordClass.VERB_CLITIC.has(text.token(start - 1).key()))) {
            start--;
        }
        // « le patron d'Arm, Rene Haas, a jugé »: an apposition stands between subject and verb
        boolean apposed =
                start > stretch.firstToken() && text.token(start - 1).text().equals(",");
        int k = apposed ? start - 1 : start;
        while (k > stretch.firstToken()
                && k > start - (apposed ? 2 * PHRASE : PHRASE)
                && (apposed || text.token(k - 1).kind() != TokenKind.PUNCTUATION)
                && !WordClass.QUE.has(text.token(k - 1).key())) {
            k--;
        }
        Set<String> holders = holders(k, verb);
        return new Attribution(verb, holders, compared.range(k, verb + 1), speech.strong(), verb);
    }
}
