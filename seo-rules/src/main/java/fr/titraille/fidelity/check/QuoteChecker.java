package fr.titraille.fidelity.check;

import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.grammar.Quotation;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words between quotation marks must stand so in a source; a cut marked […] is allowed, other typography too. */
final class QuoteChecker implements Checker {

    /** Up to this many words a stretch between marks may be a nickname or a distance taken, not speech. */
    private static final int SHORT = 3;

    private static final double LIKE = 0.5;

    @Override
    public void check(Comparison comparison, Alarms out) {
        List<TextRange> quotations = quoted(comparison.rewrite());
        if (quotations.isEmpty()) {
            return;
        }
        List<SourceQuotation> given = given(comparison.sources());
        Set<String> all = new HashSet<>();
        given.forEach(q -> all.add(q.plain()));
        for (TextRange range : quotations) {
            String words = SourceTexts.plain(range.of(comparison.rewrite().text()));
            if (!words.isEmpty() && !all.contains(words)) {
                compare(comparison, range, words, given, out);
            }
        }
    }

    /** What stands between marks, without them. */
    private static List<TextRange> quoted(ComparedText text) {
        return text.analysis().quotations().closed().stream()
                .map(Quotation::inner)
                .filter(range -> !range.isEmpty())
                .toList();
    }

    private record SourceQuotation(SourceTexts.Origin origin, TextRange range, String plain) {}

    private static List<SourceQuotation> given(SourceTexts sources) {
        List<SourceQuotation> given = new ArrayList<>();
        for (SourceTexts.Origin origin : sources.origins()) {
            for (TextRange range : quoted(origin.text())) {
                given.add(new SourceQuotation(
                        origin, range, SourceTexts.plain(range.of(origin.text().text()))));
            }
        }
        return given;
    }

    private static void compare(
            Comparison comparison, TextRange range, String words, List<SourceQuotation> given, Alarms out) {
        SourceQuotation nearest = null;
        double best = 0;
        Set<String> own = new HashSet<>(List.of(words.split(" ")));
        for (SourceQuotation quotation : given) {
            if (holdsPieces(quotation.plain(), range.of(comparison.rewrite().text()))) {
                return;
            }
            double likeness = likeness(own, quotation.plain());
            if (likeness > best) {
                best = likeness;
                nearest = quotation;
            }
        }
        int count = words.split(" ").length;
        if (nearest != null && best >= LIKE) {
            changed(comparison, range, nearest, out);
        } else if (count > SHORT || (count > 1 && !isKnown(comparison.sources(), words))) {
            out.raise(Alarm.unknown(Ground.QUOTE_MADE, range));
        }
    }

    private static boolean isKnown(SourceTexts sources, String words) {
        for (String word : words.split(" ")) {
            if (word.length() > 3 && !sources.hasWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsPieces(String source, String quotation) {
        int at = 0;
        for (String piece : quotation.split("\\[…\\]|\\[\\.\\.\\.\\]|\\(…\\)|\\(\\.\\.\\.\\)|\\[[^\\]]*\\]")) {
            String plain = SourceTexts.plain(piece);
            int found = source.indexOf(plain, at);
            if (found < 0) {
                return false;
            }
            at = found + plain.length();
        }
        return true;
    }

    private static double likeness(Set<String> own, String other) {
        Set<String> words = new HashSet<>(List.of(other.split(" ")));
        int size = words.size();
        words.retainAll(own);
        return 2.0 * words.size() / (own.size() + size);
    }

    /** Marks the words from the first that differs to the last. */
    private static void changed(Comparison comparison, TextRange range, SourceQuotation source, Alarms out) {
        String before = source.range().of(source.origin().text().text());
        String after = range.of(comparison.rewrite().text());
        int start = 0;
        while (start < Math.min(before.length(), after.length()) && same(before.charAt(start), after.charAt(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.length(), after.length()) - start
                && same(before.charAt(before.length() - 1 - end), after.charAt(after.length() - 1 - end))) {
            end++;
        }
        TextRange words = wholeWords(after, start, after.length() - end).shift(range.start());
        TextRange sourceWords = wholeWords(before, start, before.length() - end)
                .shift(source.range().start());
        out.raise(Alarm.of(Ground.QUOTE_CHANGED, words, source.origin(), sourceWords, 1)
                .mendedBy(sourceWords.of(source.origin().text().text())));
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(Folding.fold(a)) == Character.toLowerCase(Folding.fold(b))
                || ((Character.isUpperCase(a) || Character.isUpperCase(b)) && bare(a).equals(bare(b)));
    }

    /** A capital is the same with and without its accent. */
    private static String bare(char c) {
        return Folding.unaccented(String.valueOf(c));
    }

    private static TextRange wholeWords(String text, int from, int to) {
        int start = Math.min(from, text.length());
        int end = Math.max(start, to);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        if (start == end && start > 0) {
            start--;
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
        }
        return new TextRange(start, end);
    }
}
