package fr.titraille.cli;

import fr.titraille.text.TextRange;

/** Decorates text with ANSI colours, or leaves it alone. */
record Style(boolean colored) {

    String bold(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    String red(String text) {
        return wrap("31", text);
    }

    String yellow(String text) {
        return wrap("33", text);
    }

    String green(String text) {
        return wrap("32", text);
    }

    String cyan(String text) {
        return wrap("36", text);
    }

    /** The colour of a severity, as the contract names it. */
    String severity(String severity, String text) {
        return switch (severity) {
            case "error" -> red(text);
            case "warning" -> yellow(text);
            default -> cyan(text);
        };
    }

    private String wrap(String code, String text) {
        return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** One line of at most {@code length} characters of an article's text, without control characters. */
    static String excerpt(String text, int length) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= length
                ? line
                : line.substring(0, cut(line, length - 1)).strip() + "…";
    }

    /** One line of the text in a range. */
    static String excerpt(String text, TextRange range, int length) {
        return excerpt(text.substring(range.start(), Math.min(text.length(), range.end())), length);
    }

    private static int cut(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}
