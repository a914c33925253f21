package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Outline;
import fr.titraille.text.Folding;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts headings into sentence case. What a name looks like is learned from the article's own text: HUAWEI becomes
 * Huawei where the body writes so, GPU stays.
 */
public final class SentenceCase {

    private final Map<String, String> written;

    private SentenceCase(Map<String, String> written) {
        this.written = written;
    }

    /** Learns how the body writes its words, away from the heads of sentences and from lines of capitals. */
    public static SentenceCase of(AnalyzedText body) {
        return learn(body, List.of());
    }

    /** Learns how the body of an article writes its words, its headings left aside. */
    public static SentenceCase of(AnalyzedArticle article) {
        return learn(
                article.body(),
                article.outline().entries().stream().map(Outline.Entry::range).toList());
    }

    private static SentenceCase learn(AnalyzedText body, List<TextRange> headings) {
        int heading = 0;
        Map<String, Map<String, Integer>> forms = new HashMap<>();
        for (Token token : body.tokens()) {
            while (heading < headings.size() && headings.get(heading).end() <= token.start()) {
                heading++;
            }
            if (heading < headings.size() && headings.get(heading).contains(token.start())) {
                continue;
            }
            boolean inside = token.index() > 0
                    && body.sentenceOf(token.index()).firstToken() != token.index()
                    && !"«(–—".contains(body.token(token.index() - 1).text());
            if (inside
                    && (token.kind() == TokenKind.WORD || token.kind() == TokenKind.MODEL)
                    && !isShouted(body, token)) {
                forms.computeIfAbsent(Folding.unaccented(token.text()), k -> new HashMap<>())
                        .merge(token.text(), 1, Integer::sum);
            }
        }
        Map<String, String> written = new HashMap<>();
        forms.forEach((key, counts) -> counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(best -> written.put(key, best.getKey())));
        return new SentenceCase(written);
    }

    /** Whether a neighbour too is a long word in capitals: then the capitals tell nothing about the word. */
    private static boolean isShouted(AnalyzedText body, Token token) {
        if (!isUpper(token.text())) {
            return false;
        }
        for (int near : new int[] {token.index() - 1, token.index() + 1}) {
            if (near >= 0 && near < body.tokens().size()) {
                Token other = body.token(near);
                if (other.kind() == TokenKind.WORD
                        && other.text().length() > 3
                        && isUpper(other.text())
                        && HeadingStyle.isCommon(other.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The edits that put a heading of {@code text} into sentence case. */
    public List<TextEdit> edits(AnalyzedText text, TextRange range, HeadingStyle style) {
        List<TextEdit> out = new ArrayList<>();
        boolean first = true;
        Map<Integer, CapitalizedNames.Written> names = CapitalizedNames.in(text, range);
        for (int i = text.firstTokenFrom(range.start()); i < text.tokens().size(); i++) {
            Token token = text.token(i);
            if (token.start() >= range.end()) {
                break;
            }
            boolean word = token.kind() == TokenKind.WORD || token.kind() == TokenKind.ELISION;
            if (word) {
                CapitalizedNames.Written name = names.get(i);
                String cased = name == null ? cased(token.text(), style) : cased(token.text(), name.form());
                if (first) {
                    cased = cased.substring(0, 1).toUpperCase(Locale.FRENCH) + cased.substring(1);
                }
                if (!cased.equals(token.text())) {
                    out.add(new TextEdit(token.range(), cased));
                }
            }
            first &= !word && token.kind() == TokenKind.PUNCTUATION;
        }
        return out;
    }

    /** The word's own letters and accents in the capitals of {@code form}. */
    private static String cased(String word, String form) {
        return Character.isUpperCase(form.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.FRENCH)
                        + (isUpper(word) ? word.substring(1).toLowerCase(Locale.FRENCH) : word.substring(1))
                : word.toLowerCase(Locale.FRENCH);
    }

    private String cased(String word, HeadingStyle style) {
        String own = written.get(Folding.unaccented(word));
        if (own != null && !own.isEmpty()) {
            return own;
        }
        boolean common = HeadingStyle.isCommon(word);
        if (style == HeadingStyle.TITLE) {
            boolean name = !common || isUpper(word);
            return name ? word : word.toLowerCase(Locale.FRENCH);
        }
        if (common && word.length() > 1) {
            return word.toLowerCase(Locale.FRENCH);
        }
        // neither a word of the language nor of the article: an acronym when short, else a name
        return word.length() <= 4
                ? word
                : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.FRENCH);
    }

    private static boolean isUpper(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
