package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/** All that the sources say, indexed by term, so that a sentence finds its like without reading everything. Immutable. */
public final class SourceTexts {

    /** A sentence of a source. */
    public record Located(int id, Origin origin, Stretch stretch) {}

    /** A text of a source; the first source's body is the main one. */
    public record Origin(ComparedText text, boolean main) {}

    /** A figure of a source. */
    public record LocatedAmount(Origin origin, Amount amount, int stretchId) {}

    private static final LongAdder BUILT = new LongAdder();

    private final List<Origin> origins = new ArrayList<>();
    private final List<Located> stretches = new ArrayList<>();
    private final List<LocatedAmount> amounts = new ArrayList<>();
    private final List<LocatedAmount> numerals = new ArrayList<>();
    /** Accents stand above this. */
    private static final char LAST_ASCII = 0x7f;

    private static final int LONGEST_FIGURE = 12;
    private static final int MOST_ALIKE = 400;

    private final Map<String, List<LocatedAmount>> byValue = new HashMap<>();
    private final Map<String, List<LocatedAmount>> byMeasure = new HashMap<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final Set<String> sentences = new HashSet<>();
    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;

    private final Set<String> starts = new HashSet<>();
    private final Set<String> looseNumbers = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Mention.Type> names = new HashMap<>();

    private SourceTexts(List<AnalyzedArticle> articles) {
        BUILT.increment();
        for (int i = 0; i < articles.size(); i++) {
            ComparedArticle compared = ComparedArticle.of(articles.get(i));
            for (Map.Entry<ArticleField, ComparedText> field : compared.fields().entrySet()) {
                add(new Origin(field.getValue(), i == 0 && field.getKey() == ArticleField.BODY));
            }
            if (!compared.metadata().analysis().tokens().isEmpty()) {
                add(new Origin(compared.metadata(), false));
            }
        }
    }

    /** The index of these sources; the last ones built for the same main source are kept with its analysis. */
    public static SourceTexts of(List<AnalyzedArticle> sources) {
        return sources.isEmpty()
                ? new SourceTexts(sources)
                : sources.get(0).layer(Known.class, article -> new Known()).of(List.copyOf(sources));
    }

    /** An index of texts that are compared the other way round: what of a source does a rewrite tell? */
    public static SourceTexts over(List<ComparedText> texts) {
        SourceTexts index = new SourceTexts(List.of());
        texts.forEach(text -> index.add(new Origin(text, false)));
        return index;
    }

    /** How many indexes were built since the process started; budgets are tested against it. */
    public static long built() {
        return BUILT.sum();
    }

    /** The indexes that were built last for one main source: alone, with its archive, with the catalogue beside. */
    private static final class Known {

        private static final int MOST = 3;

        private final Map<List<AnalyzedArticle>, SourceTexts> indexes = new LinkedHashMap<>();

        private synchronized SourceTexts of(List<AnalyzedArticle> sources) {
            SourceTexts known = indexes.get(sources);
            if (known == null) {
                known = new SourceTexts(sources);
                indexes.put(sources, known);
                if (indexes.size() > MOST) {
                    indexes.remove(indexes.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private void add(Origin origin) {
        origins.add(origin);
        int base = stretches.size();
        for (Stretch stretch : origin.text().stretches()) {
            int id = stretches.size();
            stretches.add(new Located(id, origin, stretch));
            sentences.add(plain(stretch.sentence().range().of(origin.text().text())));
            Set<String> keys = new LinkedHashSet<>();
            for (Term term : stretch.terms()) {
                keys.add(term.key());
            }
            Senses.of(origin.text()).in(stretch).forEach(sense -> keys.add(sense.key()));
            keys.forEach(
                    key -> postings.computeIfAbsent(key, k -> new ArrayList<>()).add(id));
        }
        for (Amount amount : origin.text().amounts()) {
            LocatedAmount located = new LocatedAmount(
                    origin,
                    amount,
                    base + origin.text().stretchAt(amount.firstToken()).index());
            amounts.add(located);
            byValue.computeIfAbsent(valueKey(amount), k -> new ArrayList<>()).add(located);
            MeasureScale scale = amount.scale();
            if (scale != null) {
                byMeasure.computeIfAbsent(scale.key(), k -> new ArrayList<>()).add(located);
            }
        }
        for (Amount numeral : origin.text().numerals()) {
            numerals.add(new LocatedAmount(
                    origin,
                    numeral,
                    base + origin.text().stretchAt(numeral.firstToken()).index()));
        }
        loose(origin.text());
        for (Mention mention : origin.text().mentions()) {
            if (mention.form() != Mention.Form.REFERENCE) {
                names.putIfAbsent(Folding.unaccented(mention.name()), mention.type());
            }
        }
        for (Token token : origin.text().analysis().tokens()) {
            String word = Folding.unaccented(token.text());
            words.add(word);
            words.addAll(List.of(word.split("-")));
            for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
                starts.add(word.substring(0, length));
            }
        }
    }

    /** Numbers that stand in no figure. */
    private void loose(ComparedText text) {
        for (Token token : text.analysis().tokens()) {
            boolean number = token.kind() == TokenKind.NUMBER || text.analysis().pos(token.index()) == PartOfSpeech.NUM;
            if (number
                    && text.amounts(token.index() - LONGEST_FIGURE, token.index() + 1).stream()
                            .noneMatch(q -> q.firstToken() <= token.index() && token.index() < q.endToken())) {
                looseNumbers.add(token.key());
            }
        }
    }

    public boolean isLooseNumber(String key) {
        return looseNumbers.contains(key);
    }

    public List<Origin> origins() {
        return origins;
    }

    /** The sentence with this number. */
    public Located located(int id) {
        return stretches.get(id);
    }

    /** How many sentences there are. */
    public int size() {
        return stretches.size();
    }

    /** All figures, in order. */
    public List<LocatedAmount> amounts() {
        return amounts;
    }

    /** All numbers that stand in no figure, in order. */
    public List<LocatedAmount> numerals() {
        return numerals;
    }

    /** The figures that may say the same value, at most {@value #MOST_ALIKE}: the first places of a value suffice. */
    public List<LocatedAmount> alike(Amount amount) {
        List<LocatedAmount> alike = byValue.getOrDefault(valueKey(amount), List.of());
        MeasureScale scale = amount.scale();
        if (alike.isEmpty() && scale != null) {
            alike = byMeasure.getOrDefault(scale.key(), List.of());
        }
        return alike.subList(0, Math.min(MOST_ALIKE, alike.size()));
    }

    /** Dates and lengths of time have several ways to say the same; other numbers are looked up by their value. */
    private static String valueKey(Amount amount) {
        return switch (amount.figure().type()) {
            case DATE -> "date";
            case DURATION -> "duration";
            default -> String.valueOf((float) amount.number());
        };
    }

    /** The sentences that hold a term. */
    public List<Integer> with(String key) {
        return postings.getOrDefault(key, List.of());
    }

    /** How telling a shared term is: 1 for one sentence in many, near 0.2 for a term of every sentence. */
    public double rarity(String key) {
        int df = with(key).size();
        return df == 0
                ? 1
                : Math.max(0.2, Math.log(1.0 + (double) stretches.size() / df) / Math.log(1.0 + stretches.size()));
    }

    /** Whether the word stands in a source, without regard to case and accents. */
    public boolean hasWord(String word) {
        return words.contains(Folding.unaccented(word));
    }

    /** Whether a source has a word of the name's family: « Grenoble » for « grenobloise ». */
    public boolean hasWordOfFamily(String name) {
        String plain = Folding.unaccented(name);
        return plain.length() >= SHORTEST && starts.contains(plain.substring(0, Math.min(plain.length(), LONGEST)));
    }

    /** Whether a source has the very sentence, whatever its typography. */
    public boolean hasSentence(String sentence) {
        return sentences.contains(plain(sentence));
    }

    /**
     * The words alone: lower case, folded, without punctuation, one space between them. A minus stays with its number, and
     * the accent of a first letter goes, for a capital may stand without it.
     */
    public static String plain(String words) {
        String folded = Folding.fold(words).toLowerCase(Locale.FRENCH);
        StringBuilder out = new StringBuilder(folded.length());
        boolean space = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '\'' || c == '%') {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                boolean opens = space || out.length() == 0;
                if (opens && Character.isDigit(c) && isMinus(folded, i - 1)) {
                    out.append('-');
                }
                space = false;
                out.append(opens && c > LAST_ASCII ? Folding.unaccented(String.valueOf(c)) : String.valueOf(c));
            } else {
                space = true;
            }
        }
        return out.toString();
    }

    /** A minus stands before the number, apart from the word before it. */
    static boolean isMinus(String text, int at) {
        if (at < 0) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '\u2212') {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return c == '-' && (Character.isWhitespace(before) || before == '(' || before == '\u00AB');
    }

    /** Canonical names, unaccented, with their types. */
    public Map<String, Mention.Type> names() {
        return names;
    }

    /** The names of one type, unaccented. */
    public List<String> named(Mention.Type type) {
        return names.entrySet().stream()
                .filter(name -> name.getValue() == type)
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean names(String canonical) {
        return names.containsKey(Folding.unaccented(canonical));
    }
}
