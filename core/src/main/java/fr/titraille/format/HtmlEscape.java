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

    /** A comment's content such that it ends where the comment ends: no two hyphens in a row, none before a bracket. */
    static String comment(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2);
        char before = '-';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean first = i == 0;
            if ((c == '-' && before == '-' && !first) || (c == '>' && before == '-')) {
                out.append(' ');
            }
            out.append(c);
            before = c;
        }
        boolean open = out.length() > 0 && out.charAt(0) == '-';
        return (open ? " " : "") + out + (before == '-' && !value.isEmpty() ? " " : "");
    }
}
