package fr.titraille.analysis;

import fr.titraille.grammar.Quotations;
import fr.titraille.grammar.WordSequence;
import fr.titraille.text.Cancellation;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One text, analysed once and shared by all who read it. Immutable and thread-safe; each layer is computed when it is
 * first asked for and kept.
 *
 * <p>Offsets are UTF-16 code units into {@link #text()}.
 */
public final class AnalyzedText implements WordSequence {

    private final String text;
    private final String folded;
    private final List<TextRange> segments;
    private final Lazy<List<Token>> tokens;
    private final Lazy<List<Sentence>> sentences;
    private final Lazy<AtomicReferenceArray<List<Reading>>> readings;
    private final Lazy<AtomicReferenceArray<List<Reading>>> likely;
    private final Lazy<AtomicReferenceArray<TaggedSentence>> tagged;
    private final Lazy<WordTag[]> tags;
    private final Lazy<Reading[]> chosen;
    private final Lazy<WordCounts> counts;
    private final Lazy<boolean[]> passives;
    private final Lazy<boolean[]> connectives;
    private final Lazy<Integer> syllables;
    private final Map<Class<?>, Lazy<Object>> layers = new ConcurrentHashMap<>();

    AnalyzedText(String text, List<TextRange> segments) {
        this(text, segments, List.of());
    }

    /** @param verbatim stretches that are no prose: their characters make no words */
    AnalyzedText(String text, List<TextRange> segments, List<TextRange> verbatim) {
        this(
                text,
                segments,
                verbatim,
                own -> Tokenizer.tokenize(own.text, own.folded),
                own -> SentenceSplitter.split(own.tokens(), own.segments));
    }

    /** A text whose tokens and sentences come from elsewhere. */
    AnalyzedText(
            String text,
            List<TextRange> segments,
            Function<AnalyzedText, List<Token>> tokenize,
            Function<AnalyzedText, List<Sentence>> split) {
        this(text, segments, List.of(), tokenize, split);
    }

    private AnalyzedText(
            String text,
            List<TextRange> segments,
            List<TextRange> verbatim,
            Function<AnalyzedText, List<Token>> tokenize,
            Function<AnalyzedText, List<Sentence>> split) {
        this.text = text;
        this.folded = Folding.fold(text);
        this.segments = List.copyOf(segments);
        this.tokens = new Lazy<>(() -> tokenize.apply(this));
        this.sentences = new Lazy<>(() -> split.apply(this));
        this.tagged =
                new Lazy<>(() -> new AtomicReferenceArray<>(sentences.get().size()));
        this.readings = new Lazy<>(() -> new AtomicReferenceArray<>(tokens.get().size()));
        this.likely = new Lazy<>(() -> new AtomicReferenceArray<>(tokens.get().size()));
        this.tags = new Lazy<>(this::tag);
        this.chosen = new Lazy<>(() -> ReadingChoice.choose(this));
        this.passives = new Lazy<>(() -> sentenceFlags(s -> Passive.isPassive(this, s)));
        this.connectives = new Lazy<>(() -> sentenceFlags(s -> Connectives.link(this, s)));
        this.syllables = new Lazy<>(() -> syllableCount(new TextRange(0, this.text.length())));
        this.counts = new Lazy<>(() -> WordCounts.of(blanked(this.folded, verbatim)));
    }

    private static String blanked(String text, List<TextRange> ranges) {
        if (ranges.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (TextRange range : ranges) {
            out.replace(range.start(), range.end(), " ".repeat(range.length()));
        }
        return out.toString();
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** The text folded to the same length: straight apostrophes, plain spaces and hyphens. */
    public String folded() {
        return folded;
    }

    /** The stretches that a sentence never crosses: blocks, list items, table cells. */
    public List<TextRange> segments() {
        return segments;
    }

    /** All tokens in order. */
    public List<Token> tokens() {
        return tokens.get();
    }

    /** The token numbered {@code index}. */
    public Token token(int index) {
        return tokens.get().get(index);
    }

    /** All sentences in order. */
    public List<Sentence> sentences() {
        return sentences.get();
    }

    /** The tokens of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        Cancellation.check();
        return tokens.get().subList(sentence.firstToken(), sentence.endToken());
    }

    @Override
    public int size() {
        return tokens.get().size();
    }

    @Override
    public String key(int index) {
        return token(index).key();
    }

    @Override
    public String lemmaKey(int index) {
        return Folding.key(lemma(index));
    }

    /** The quotations of the text; none crosses a segment. */
    public Quotations quotations() {
        return layer(Quotations.class, t -> Quotations.read(t.text, t.segments));
    }

    /** The sentence numbered so that it holds token {@code index}. */
    public Sentence sentenceOf(int index) {
        Cancellation.check();
        List<Sentence> all = sentences.get();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).firstToken() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }

    /** The number of the first token that ends after {@code offset}; the number of tokens when there is none. */
    public int firstTokenFrom(int offset) {
        List<Token> all = tokens.get();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All readings of the dictionary for a token, without regard to its context; cheap. */
    public List<Reading> readings(int index) {
        return kept(readings.get(), index, this::lookUp);
    }

    private List<Reading> lookUp(int index) {
        Token token = token(index);
        return token.kind() == TokenKind.WORD || token.kind() == TokenKind.ELISION
                ? Lexicon.french().readings(token.text())
                : List.of();
    }

    /** What is known of a token, looked up when it is first asked for. */
    private static List<Reading> kept(
            AtomicReferenceArray<List<Reading>> known, int index, IntFunction<List<Reading>> find) {
        List<Reading> found = known.get(index);
        if (found == null) {
            found = find.apply(index);
            known.set(index, found);
        }
        return found;
    }

    /** The words of a sentence with their tags; the sentence is tagged when it is first asked for. */
    public TaggedSentence tagged(Sentence sentence) {
        AtomicReferenceArray<TaggedSentence> known = tagged.get();
        TaggedSentence found = known.get(sentence.index());
        if (found == null) {
            found = TaggedSentence.of(this, sentence);
            known.set(sentence.index(), found);
        }
        return found;
    }

    /** The tag in context, which is that of the word the token belongs to; the first call tags the whole text. */
    public WordTag tag(int index) {
        return tags.get()[index];
    }

    /** The part of speech in context; the first call tags the whole text. */
    public PartOfSpeech pos(int index) {
        return tags.get()[index].pos();
    }

    /** The reading in context: the dictionary's that fits the tagger's part of speech, or a guess for unknown words. */
    public Reading reading(int index) {
        return chosen.get()[index];
    }

    /** The lemma in context, in lower case but for proper nouns. */
    public String lemma(int index) {
        return chosen.get()[index].lemma();
    }

    /** Lexical words of the whole text: a white-space token with a letter or figure; a grouped number is one. */
    public int wordCount() {
        return counts.get().total();
    }

    /** Lexical words that start in {@code range}. */
    public int wordCount(TextRange range) {
        return counts.get().in(range);
    }

    /** Written syllables of the whole text. */
    public int syllableCount() {
        return syllables.get();
    }

    /** Written syllables of the words that start in {@code range}. */
    public int syllableCount(TextRange range) {
        int total = 0;
        for (int i = firstTokenFrom(range.start()); i < tokens.get().size() && token(i).start() < range.end(); i++) {
            TokenKind kind = token(i).kind();
            if (kind == TokenKind.WORD) {
                total += Syllables.count(token(i).text());
            } else if (kind == TokenKind.ELISION) {
                total += Syllables.ofElision(token(i).key());
            }
        }
        return total;
    }

    /**
     * The dictionary's readings that the neighbouring words allow: after a determiner no finite verb, after a subject
     * pronoun no noun. Cheap, no tagger; never empty when {@link #readings} is not.
     */
    public List<Reading> likelyReadings(int index) {
        return kept(likely.get(), index, i -> NeighbourReadings.of(this, i));
    }

    /** Whether the sentence holds être and a past participle as a passive. */
    public boolean isPassive(Sentence sentence) {
        return passives.get()[sentence.index()];
    }

    /** Whether a connective links the sentence to another or its clauses to one another. */
    public boolean hasConnective(Sentence sentence) {
        return connectives.get()[sentence.index()];
    }

    /**
     * The language of a stretch by its function words.
     *
     * @return ISO 639-1 code; {@code fr} where the words tell nothing
     */
    public String language(TextRange range) {
        int from = firstTokenFrom(range.start());
        int to = from;
        while (to < tokens.get().size() && token(to).start() < range.end()) {
            to++;
        }
        return FunctionWords.guess(tokens.get().subList(from, to));
    }

    /** Whether the token is a French article, pronoun, preposition, conjunction or the like. */
    public boolean isFunctionWord(int index) {
        return token(index).kind() == TokenKind.ELISION
                || FunctionWords.isStop(token(index).key());
    }

    /**
     * A layer that another package adds to the one analysis, such as the names in the text: computed when it is first
     * asked for, then kept, whoever asks.
     *
     * @param type the key: one layer a type
     * @param make reads this text; it may ask for other layers, not for its own
     */
    public <T> T layer(Class<T> type, Function<AnalyzedText, T> make) {
        return type.cast(layers.computeIfAbsent(type, k -> new Lazy<>(() -> make.apply(this)))
                .get());
    }

    private boolean[] sentenceFlags(java.util.function.Predicate<Sentence> test) {
        boolean[] flags = new boolean[sentences.get().size()];
        for (Sentence sentence : sentences.get()) {
            flags[sentence.index()] = test.test(sentence);
        }
        return flags;
    }

    private WordTag[] tag() {
        WordTag[] out = new WordTag[tokens.get().size()];
        Arrays.fill(out, WordTag.X);
        for (Sentence sentence : sentences.get()) {
            TaggedSentence own = tagged(sentence);
            for (int word = 0; word < own.size(); word++) {
                Arrays.fill(out, own.firstToken(word), own.endToken(word), own.tag(word));
            }
        }
        return out;
    }
}
