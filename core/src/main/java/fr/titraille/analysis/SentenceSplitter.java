package fr.titraille.analysis;

import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts each segment into sentences, over the tokens. A border needs a final mark and then a capital, a figure, a
 * guillemet, a bracket or a dash that opens a reply; before a lower-case word there is never one, and none inside
 * « … ». What a stop after an abbreviation means is data ({@code abbreviations.tsv}).
 */
final class SentenceSplitter {

    private enum Abbreviation {
        NAME,
        ATTACHED,
        REFERENCE,
        END
    }

    private static final Map<String, Abbreviation> ABBREVIATIONS =
            ResourceLines.table(SentenceSplitter.class, "abbreviations.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0),
                            row -> Abbreviation.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)),
                            (a, b) -> a));
    private static final Set<String> BRANDS = ResourceLines.set(SentenceSplitter.class, "exclamatory-brands.txt");

    /** « watchOS », « macOS ». */
    private static final int LONGEST_LOWER_CASE_OPENING = 5;

    /** From so many upright strokes on, a line is a row of cells. */
    private static final int CELL_STROKES = 2;

    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Sentence> split(List<Token> tokens, List<TextRange> segments) {
        SentenceSplitter splitter = new SentenceSplitter(tokens);
        int from = 0;
        for (int s = 0; s < segments.size(); s++) {
            int to = from;
            while (to < tokens.size()
                    && tokens.get(to).start() < segments.get(s).end()) {
                to++;
            }
            splitter.segment(from, to, s);
            from = to;
        }
        return List.copyOf(splitter.sentences);
    }

    private void segment(int from, int to, int segment) {
        int first = from;
        int quoteEnd = -1;
        int[] closings = closings(from, to);
        boolean cells = tokens.subList(from, to).stream()
                        .filter(t -> t.text().equals("|"))
                        .limit(CELL_STROKES)
                        .count()
                == CELL_STROKES;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (i > quoteEnd && opensQuote(token)) {
                int close = closings[i - from];
                quoteEnd = close < 0 ? quoteEnd : close;
            }
            boolean last = i + 1 >= to;
            boolean inside = i < quoteEnd;
            boolean cell = cells && token.text().equals("|");
            if (!last && !inside && (cell || ends(i, first) && opens(i + 1, to))) {
                add(first, i + 1, segment);
                first = i + 1;
            }
        }
        if (first < to) {
            add(first, to, segment);
        }
    }

    private static boolean opensQuote(Token token) {
        return token.text().equals("«")
                || token.text().equals("“")
                || token.text().equals("\"");
    }

    /** For each token of the segment the number of the mark that closes the quotation it opens, or -1; in one pass. */
    private int[] closings(int from, int to) {
        int[] closings = new int[to - from];
        java.util.Arrays.fill(closings, -1);
        List<Integer> guillemets = new ArrayList<>();
        List<Integer> english = new ArrayList<>();
        int straight = -1;
        for (int i = from; i < to; i++) {
            switch (tokens.get(i).text()) {
                case "«" -> guillemets.add(i);
                case "“" -> english.add(i);
                case "»" -> close(guillemets, i, from, closings);
                case "”" -> close(english, i, from, closings);
                case "\"" -> {
                    if (straight >= 0) {
                        closings[straight - from] = i;
                    }
                    straight = i;
                }
                default -> {}
            }
        }
        return closings;
    }

    private static void close(List<Integer> open, int at, int from, int[] closings) {
        if (!open.isEmpty()) {
            closings[open.remove(open.size() - 1) - from] = at;
        }
    }

    /** Whether a sentence may end with token {@code i}. */
    private boolean ends(int i, int first) {
        Token token = tokens.get(i);
        String text = token.text();
        if (text.equals("»") || text.equals("”") || text.equals(")") || text.equals("\"")) {
            return i > first && isFinal(tokens.get(i - 1));
        }
        if (!isFinal(token)) {
            return false;
        }
        boolean attached = i > first && tokens.get(i - 1).end() == token.start();
        if (!attached) {
            return true;
        }
        Token before = tokens.get(i - 1);
        if (text.equals(".")) {
            return endsAfterStop(i, before, first);
        }
        if (isInsideName(i, before, first)) {
            return false;
        }
        return !(text.equals("!") && BRANDS.contains(before.key()) && !opensWithFunctionWord(i + 1));
    }

    /** « l’outil Bravo!Box »: a mark glued on both sides inside a capitalised name that does not open the sentence. */
    private boolean isInsideName(int i, Token before, int first) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).start() == tokens.get(i).end()
                && tokens.get(i + 1).isLexical()
                && before.isCapitalized()
                && i - 1 > first;
    }

    private boolean endsAfterStop(int i, Token before, int first) {
        Abbreviation abbreviation = ABBREVIATIONS.get(before.key());
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean figure = next != null && (next.kind() == TokenKind.NUMBER || next.kind() == TokenKind.TIME);
        if (next != null && figure && isPoint(before, tokens.get(i), next)) {
            return false;
        }
        if (abbreviation == Abbreviation.NAME && before.text().length() <= 5 && isAbbreviated(before)) {
            return false;
        }
        if (abbreviation == Abbreviation.ATTACHED && before.text().length() <= 5) {
            return opensWithFunctionWord(i + 1);
        }
        if (abbreviation == Abbreviation.REFERENCE && before.text().length() <= 6) {
            boolean unit = i - 2 >= first && tokens.get(i - 2).kind() == TokenKind.NUMBER;
            return !figure && startsSentence(i + 1) && (unit || !isReferenceOnly(before));
        }
        if (abbreviation == Abbreviation.END || before.text().indexOf('.') > 0) {
            return figure || startsSentence(i + 1);
        }
        boolean initial = before.text().length() == 1
                && Character.isUpperCase(before.text().charAt(0));
        return !initial || (startsSentence(i + 1) && !isInitialOfName(i, first));
    }

    /** The point of « 1,234.56 »: digits on both sides, those before it grouped by commas. */
    private static boolean isPoint(Token before, Token stop, Token next) {
        return before.kind() == TokenKind.NUMBER
                && before.text().indexOf(',') > 0
                && before.end() == stop.start()
                && stop.end() == next.start();
    }

    /** « J. Martin », « George W. Bush »: an initial at the head of the sentence or after another part of the name. */
    private boolean isInitialOfName(int stop, int first) {
        if (stop - 1 <= first || tokens.get(stop - 2).text().equals(".")) {
            return true;
        }
        Token before = tokens.get(stop - 2);
        return before.kind() == TokenKind.WORD && before.isCapitalized() && !opensWithFunctionWord(stop + 1);
    }

    private boolean opensWithFunctionWord(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(i);
        return token.isCapitalized() && (token.kind() == TokenKind.ELISION || FunctionWords.isFrench(token.key()));
    }

    /** « art. », « p. »: a word that cannot stand before a full stop of its own. */
    private static boolean isReferenceOnly(Token before) {
        return before.text().length() <= 2
                && before.kind() == TokenKind.WORD
                && Character.isLowerCase(before.text().charAt(0));
    }

    /** « M. », « Dr. » with a capital; « me. » is the pronoun. */
    private static boolean isAbbreviated(Token before) {
        return before.isCapitalized();
    }

    private static boolean isFinal(Token token) {
        return token.kind() == TokenKind.PUNCTUATION
                && ".!?…".indexOf(token.text().charAt(0)) >= 0;
    }

    /** Whether token {@code i} may open a sentence by its looks. */
    private boolean opens(int i, int to) {
        Token token = tokens.get(i);
        int c = token.text().codePointAt(0);
        if (c == '–' || c == '—' || c == '-') {
            return i + 1 < to && opens(i + 1, to);
        }
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || isLowerCaseBrand(token)
                || Character.isDigit(c)
                || c == '«'
                || c == '('
                || c == '['
                || c == '“'
                || (c == '"' && i + 1 < to && opens(i + 1, to));
    }

    /** iPhone, eBay, macOS, xAI: a name that opens in lower case and has its capital inside. */
    private static boolean isLowerCaseBrand(Token token) {
        String word = token.text();
        int capital = 0;
        while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
            capital++;
        }
        return token.isLexical()
                && capital > 0
                && capital <= LONGEST_LOWER_CASE_OPENING
                && capital < word.length()
                && Character.isUpperCase(word.charAt(capital));
    }

    /** Whether token {@code i} is a capitalised word that the dictionary knows in lower case: no name, so an opening. */
    private boolean startsSentence(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(i);
        if (token.kind() == TokenKind.ELISION) {
            return token.isCapitalized();
        }
        if (token.kind() == TokenKind.PUNCTUATION) {
            return "«—–(".indexOf(token.text().charAt(0)) >= 0;
        }
        if (!token.isCapitalized()
                || token.text().length() == 1
                        && !token.key().equals("a")
                        && !token.key().equals("à")) {
            return false;
        }
        return FunctionWords.isFrench(token.key())
                || Lexicon.french().readings(token.key()).stream().anyMatch(r -> r.pos() != PartOfSpeech.PROPN);
    }

    private void add(int first, int end, int segment) {
        TextRange range =
                new TextRange(tokens.get(first).start(), tokens.get(end - 1).end());
        sentences.add(new Sentence(sentences.size(), range, first, end, segment));
    }
}
