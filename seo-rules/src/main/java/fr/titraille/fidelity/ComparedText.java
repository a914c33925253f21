package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One text made ready for comparison: its clauses, names, figures and hedges. Immutable. */
final class ComparedText {

    private final AnalyzedText text;
    private final List<Mention> mentions;
    private final List<Amount> amounts;
    private final List<Clause> clauses;
    private final List<Relation> relations;
    private final int[] clauseOfToken;
    private final Map<Class<?>, Object> memos = new ConcurrentHashMap<>();
    private final Map<PhraseLexicon, List<PhraseLexicon.Cue>> cues = new ConcurrentHashMap<>();

    ComparedText(AnalyzedText text, List<TextRange> headings, @Nullable LocalDate published) {
        this.text = text;
        this.mentions = Mentions.french().find(text);
        this.amounts = AmountReader.read(text, published);
        this.clauseOfToken = new int[text.tokens().size()];
        List<int[]> borders = new ArrayList<>();
        List<Sentence> owners = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int[] clause : ClauseSplitter.split(text, sentence)) {
                borders.add(clause);
                owners.add(sentence);
            }
        }
        Term[] terms = TermReader.read(text, mentions, amounts, new Polarity(text, borders));
        HedgeReader hedges = new HedgeReader(text);
        List<Clause> all = new ArrayList<>();
        for (int k = 0; k < borders.size(); k++) {
            all.add(clause(k, owners.get(k), borders.get(k), terms, hedges, headings, all));
        }
        this.clauses = List.copyOf(all);
        this.relations = RelationReader.read(this);
    }

    private Clause clause(
            int index,
            Sentence sentence,
            int[] border,
            Term[] terms,
            HedgeReader reader,
            List<TextRange> headings,
            List<Clause> before) {
        List<Term> own = new ArrayList<>();
        for (int i = border[0]; i < border[1]; i++) {
            clauseOfToken[i] = index;
            if (terms[i] != null) {
                own.add(terms[i]);
            }
        }
        TextRange range = range(border);
        Set<Hedge> hedges = reader.hedges(border[0], border[1], false);
        Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && last.sentence().equals(sentence) && isComplement(border[0])) {
            Set<Hedge> inherited = EnumSet.noneOf(Hedge.class);
            inherited.addAll(last.hedges());
            inherited.remove(Hedge.FUTURE);
            inherited.remove(Hedge.CONDITIONAL);
            hedges.addAll(inherited);
        }
        return new Clause(
                index,
                sentence,
                border[0],
                border[1],
                range,
                own,
                hedges,
                reader.hedges(border[0], border[1], true),
                isPast(border, reader),
                isHeading(headings, range),
                text.token(sentence.endToken() - 1).text().contains("?"));
    }

    private static boolean isHeading(List<TextRange> headings, TextRange range) {
        int low = 0;
        int high = headings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (headings.get(middle).end() < range.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < headings.size() && headings.get(low).contains(range);
    }

    /** From the first word to the last, without the marks at the ends. */
    private TextRange range(int[] border) {
        int first = border[0];
        int last = border[1] - 1;
        while (first < last && text.token(first).kind() == TokenKind.PUNCTUATION) {
            first++;
        }
        while (last > first && text.token(last).kind() == TokenKind.PUNCTUATION) {
            last--;
        }
        return text.token(first).range().union(text.token(last).range());
    }

    private boolean isComplement(int first) {
        String key = text.token(first).key();
        return key.equals("que") || key.equals("qu'");
    }

    private boolean isPast(int[] border, HedgeReader reader) {
        boolean auxiliary = false;
        for (int i = border[0]; i < border[1]; i++) {
            Reading reading = text.reading(i);
            if (reader.isSpeech(i)) {
                continue;
            }
            if (reading.has("psim")) {
                return true;
            }
            if (reading.has("ppa") && auxiliary) {
                return true;
            }
            auxiliary |= reading.lemma().equals("avoir") || reading.lemma().equals("être");
        }
        return false;
    }

    AnalyzedText analysis() {
        return text;
    }

    String text() {
        return text.text();
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Amount> amounts() {
        return amounts;
    }

    /** The clause that holds the token. */
    Clause clauseAt(int token) {
        return clauses.get(clauseOfToken[token]);
    }

    /** The clause that holds the character. */
    Clause clauseAtOffset(int offset) {
        int token = Math.min(text.firstTokenFrom(offset), text.tokens().size() - 1);
        return clauseAt(token);
    }

    /** The clauses of a sentence. */
    List<Clause> clausesOf(Sentence sentence) {
        Clause first = clauseAt(sentence.firstToken());
        Clause last = clauseAt(sentence.endToken() - 1);
        return clauses.subList(first.index(), last.index() + 1);
    }

    Token token(int index) {
        return text.token(index);
    }

    /** The places where phrases of a list stand, found once a list. */
    List<PhraseLexicon.Cue> cues(PhraseLexicon lexicon) {
        return cues.computeIfAbsent(lexicon, l -> l.find(text));
    }

    /** Those of them that start in tokens {@code [first, end)}. */
    List<PhraseLexicon.Cue> cues(PhraseLexicon lexicon, int first, int end) {
        List<PhraseLexicon.Cue> all = cues(lexicon);
        int from = firstCue(all, first);
        return all.subList(from, Math.max(from, firstCue(all, end)));
    }

    private static int firstCue(List<PhraseLexicon.Cue> all, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The names that start in a range. */
    List<Mention> mentions(TextRange range) {
        List<Mention> own = new ArrayList<>();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).range().start() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int k = low; k < mentions.size() && mentions.get(k).range().start() < range.end(); k++) {
            own.add(mentions.get(k));
        }
        return own;
    }

    /** The characters of a phrase's place. */
    TextRange range(PhraseLexicon.Cue cue) {
        return token(cue.first()).range().union(token(cue.end() - 1).range());
    }

    /** A value that a checker reads out of this text, kept for the next comparison. */
    <T> T memo(Class<T> type, Function<ComparedText, T> make) {
        Object known = memos.get(type);
        if (known == null) {
            known = make.apply(this);
            memos.put(type, known);
        }
        return type.cast(known);
    }

    /** Whose word « selon » and the like give. */
    List<Attribution> attributions() {
        return memo(AttributionList.class, text -> new AttributionList(Attribution.in(text)))
                .all();
    }

    /** Where its dates lie in the calendar. */
    Timeline timeline() {
        return memo(Timeline.class, Timeline::of);
    }

    private record AttributionList(List<Attribution> all) {}

    /** Who does what to whom. */
    List<Relation> relations() {
        return relations;
    }

    /** The figures of a clause. */
    List<Amount> amounts(Clause clause) {
        return amounts(clause.firstToken(), clause.endToken());
    }

    /** The figures of a sentence. */
    List<Amount> amounts(Sentence sentence) {
        return amounts(sentence.firstToken(), sentence.endToken());
    }

    /** The figures that start in tokens {@code [first, end)}. */
    List<Amount> amounts(int first, int end) {
        List<Amount> own = new ArrayList<>();
        for (int k = firstAmount(first); k < amounts.size(); k++) {
            if (amounts.get(k).firstToken() >= end) {
                break;
            }
            own.add(amounts.get(k));
        }
        return own;
    }

    private int firstAmount(int token) {
        int low = 0;
        int high = amounts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (amounts.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
