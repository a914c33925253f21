package fr.titraille.format;

/** How text is written at a place of a source. */
enum TextSyntax {
    /** As it is: plain text, a string in the JSON of a CMS. */
    PLAIN,
    /** HTML text: entities. */
    HTML,
    /** Running text of Markdown: backslashes and entities. */
    MARKDOWN,
    /** A cell of a Markdown table, where a bar ends the cell. */
    MARKDOWN_CELL;

    private static final String MARKUP = "\\`*[]<|";

    /** The text as it must stand in the source to be read as {@code text}. */
    String write(String text) {
        return switch (this) {
            case PLAIN -> text;
            case HTML -> HtmlEscape.text(text);
            case MARKDOWN, MARKDOWN_CELL -> markdown(text);
        };
    }

    private static String markdown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = i > 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean entity = c == '&' && i + 1 < text.length() && text.indexOf(';', i) > 0;
            if (c == '\n') {
                out.append("\\\n");
            } else {
                boolean markup = MARKUP.indexOf(c) >= 0 || (c == '_' && !inWord) || entity;
                out.append(markup ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }
}
