package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One text made ready for comparison: its sentences, names and figures. Immutable. */
public final class ComparedText {

    private final AnalyzedText text;
    private final List<Mention> mentions;
    private final List<Amount> amounts;
    private final List<Stretch> stretches;
    private final List<Amount> numerals;
    private final @Nullable Term[] terms;
    private final Map<Class<?>, Object> memos = new ConcurrentHashMap<>();

    public ComparedText(AnalyzedText text, List<TextRange> headings, @Nullable LocalDate published) {
        this.text = text;
        this.mentions = Mentions.french().find(text);
        this.amounts = AmountReader.read(text, published);
        this.numerals = Numerals.read(text, mentions, amounts);
        this.terms = Terms.read(text, mentions, amounts);
        List<Stretch> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Term> own = new ArrayList<>();
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Term term = terms[i];
                if (term != null) {
                    own.add(term);
                }
            }
            all.add(new Stretch(
                    all.size(),
                    sentence,
                    own,
                    isHeading(headings, sentence.range()),
                    text.token(sentence.endToken() - 1).text().contains("?")));
        }
        this.stretches = List.copyOf(all);
    }

    private static boolean isHeading(List<TextRange> headings, TextRange range) {
        int at = firstFrom(headings, h -> h.end(), range.end());
        return at < headings.size() && headings.get(at).contains(range);
    }

    /** The number of the first element whose key is not below {@code from}; the keys rise. */
    private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> key, int from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.applyAsInt(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public AnalyzedText analysis() {
        return text;
    }

    /** The characters. */
    public String text() {
        return text.text();
    }

    /** Its sentences in order. */
    public List<Stretch> stretches() {
        return stretches;
    }

    /** Names in order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Figures in order. */
    public List<Amount> amounts() {
        return amounts;
    }

    /** Numbers that stand in no figure, in order: « huit » in « huit prennent le bus ». Counts without a unit. */
    public List<Amount> numerals() {
        return numerals;
    }

    /** The term that starts at a token, or null. */
    public @Nullable Term term(int token) {
        return terms[token];
    }

    public Token token(int index) {
        return text.token(index);
    }

    /** The sentence that holds the token. */
    public Stretch stretchAt(int token) {
        return stretches.get(text.sentenceOf(token).index());
    }

    /** The sentence that holds the character. */
    public Stretch stretchAtOffset(int offset) {
        return stretchAt(Math.min(text.firstTokenFrom(offset), text.tokens().size() - 1));
    }

    /** The names that start in a range. */
    public List<Mention> mentions(TextRange range) {
        int from = firstFrom(mentions, m -> m.range().start(), range.start());
        int to = firstFrom(mentions, m -> m.range().start(), range.end());
        return mentions.subList(from, Math.max(from, to));
    }

    /** The figures that start in tokens {@code [first, end)}. */
    public List<Amount> amounts(int first, int end) {
        int from = firstFrom(amounts, Amount::firstToken, first);
        int to = firstFrom(amounts, Amount::firstToken, end);
        return amounts.subList(from, Math.max(from, to));
    }

    /** The figures of a sentence. */
    public List<Amount> amounts(Stretch stretch) {
        return amounts(stretch.firstToken(), stretch.endToken());
    }

    /** The counts of a sentence, and its numbers that count no noun. */
    public List<Amount> countsOf(Stretch stretch) {
        List<Amount> counts = new ArrayList<>();
        for (Amount amount : amounts(stretch)) {
            if (amount.figure().type() == Figure.Type.COUNT) {
                counts.add(amount);
            }
        }
        int from = firstFrom(numerals, Amount::firstToken, stretch.firstToken());
        int to = firstFrom(numerals, Amount::firstToken, stretch.endToken());
        counts.addAll(numerals.subList(from, to));
        return counts;
    }

    /** The characters of tokens {@code [first, end)}. */
    public TextRange range(int first, int end) {
        return token(first).range().union(token(end - 1).range());
    }

    /** Where its dates lie in the calendar. */
    public Timeline timeline() {
        return memo(Timeline.class, Timeline::of);
    }

    /** A value that a checker reads out of this text, kept for the next comparison. */
    public <T> T memo(Class<T> type, Function<ComparedText, T> make) {
        Object known = memos.get(type);
        if (known == null) {
            known = make.apply(this);
            memos.put(type, known);
        }
        return type.cast(known);
    }
}
