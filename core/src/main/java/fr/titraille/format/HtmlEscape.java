package fr.titraille.format;

/** Escapes for HTML5 in UTF-8. */
final class HtmlEscape {

    private HtmlEscape() {}

    static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String attribute(String value) {
        return text(value).replace("\"", "&quot;");
    }

    /** A comment's content such that it ends where the comment ends. */
    static String comment(String value) {
        String safe = value.replace("--", "- -").replace("->", "- >");
        return safe.startsWith(">") ? " " + safe : safe.endsWith("-") ? safe + " " : safe;
    }
}
