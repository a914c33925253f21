package fr.titraille.cli;

import fr.titraille.article.Block;
import fr.titraille.article.PlainText;
import fr.titraille.rule.Finding;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * Where a stretch of an article's plain text stands in the file it came from. A block that knows its place in the file
 * is searched there, any other in the whole file. Markup lies between the two, so a place is given only where the
 * characters say it without doubt: where they occur equally often in both.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param offset UTF-16 code units from the file's start
 * @param length UTF-16 code units
 */
record SourcePlace(int line, int column, int offset, int length) {

    /** Longer stretches are found by their first characters. */
    private static final int KEY = 80;

    /** The place of a finding in the body. */
    static Optional<SourcePlace> of(Finding finding, CheckedFile file) {
        String content = file.file().content();
        TextRange range = finding.range();
        List<Block> blocks = file.file().article().blocks();
        int number = finding.block();
        if (range.isEmpty() || number < 0 || number >= blocks.size()) {
            return of(range, file.text(), content, new TextRange(0, content.length()));
        }
        Block.Origin origin = blocks.get(number).origin();
        TextRange own = PlainText.of(blocks).ranges().get(number);
        TextRange source = origin == null ? null : origin.range();
        if (source == null || source.end() > content.length() || !own.contains(range)) {
            return of(range, file.text(), content, new TextRange(0, content.length()));
        }
        return of(range.shift(-own.start()), own.of(file.text()), content, source);
    }

    private static Optional<SourcePlace> of(TextRange range, String text, String content, TextRange within) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        String key = key(text, range);
        int before = occurrences(text, key, 0, range.start());
        if (occurrences(text, key, 0, text.length()) != occurrences(content, key, within.start(), within.end())) {
            return Optional.empty();
        }
        int at = within.start() - 1;
        for (int i = 0; i <= before; i++) {
            at = content.indexOf(key, at + 1);
        }
        boolean whole = content.startsWith(text.substring(range.start(), range.end()), at);
        int lineStart = content.lastIndexOf('\n', Math.max(0, at - 1));
        int line = 1
                + (int) content.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at == 0 ? 1 : at - lineStart;
        return Optional.of(new SourcePlace(line, column, at, whole ? range.length() : key.length()));
    }

    private static String key(String text, TextRange range) {
        String stretch = text.substring(range.start(), Math.min(range.end(), range.start() + KEY));
        int lineEnd = stretch.indexOf('\n');
        return lineEnd > 0 ? stretch.substring(0, lineEnd) : stretch;
    }

    private static int occurrences(String text, String key, int from, int end) {
        int count = 0;
        for (int at = text.indexOf(key, from); at >= 0 && at < end; at = text.indexOf(key, at + 1)) {
            count++;
        }
        return count;
    }
}
