package fr.titraille.format;

/** What readers accept: generous for any article, small enough that hostile input costs little. */
final class Limits {

    /** UTF-16 code units of one body. */
    static final int MAX_CHARACTERS = 5_000_000;

    /** Levels of nesting in HTML, Markdown and the JSON of a CMS. */
    static final int MAX_DEPTH = 200;

    private Limits() {}

    /** @throws FormatException if the content is over the limit, or holds a null character */
    static void check(String content) {
        if (content.length() > MAX_CHARACTERS) {
            throw FormatException.of("too-long", MAX_CHARACTERS);
        }
        if (content.indexOf('\0') >= 0) {
            throw FormatException.of("not-text");
        }
    }
}
