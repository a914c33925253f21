package fr.titraille.spark;

import java.util.Locale;

/** What a record of the input is. */
enum RecordShape {
    /** One article a line, in the shape of the HTTP contract or as ninjs; the rows of Parquet are turned into this. */
    JSON,
    TEXT,
    MARKDOWN,
    HTML;

    /** The shape of a file that is one article, by its ending. */
    static RecordShape ofFile(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return MARKDOWN;
        }
        return lower.endsWith(".html") || lower.endsWith(".htm") ? HTML : TEXT;
    }

    /** The format's name in the contract. */
    String format() {
        return name().toLowerCase(Locale.ROOT);
    }
}
