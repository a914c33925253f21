package fr.titraille.format;

/** The block of metadata between two lines of {@code ---} that site generators put at the head of a Markdown file. */
final class FrontMatter {

    private static final String FENCE = "---";

    private FrontMatter() {}

    /** Characters of the front matter with its fences, 0 when there is none. */
    static int length(String content) {
        int start = content.startsWith("\uFEFF") ? 1 : 0;
        if (!content.startsWith(FENCE, start) || !endsLine(content, start + FENCE.length())) {
            return 0;
        }
        int line = nextLine(content, start);
        boolean keyed = false;
        while (line < content.length()) {
            if (content.startsWith(FENCE, line) && endsLine(content, line + FENCE.length())) {
                return keyed ? nextLine(content, line) : 0;
            }
            int end = nextLine(content, line);
            int colon = content.indexOf(':', line);
            keyed |= colon > line && colon < end;
            line = end;
        }
        return 0;
    }

    private static boolean endsLine(String content, int at) {
        int i = at;
        while (i < content.length() && (content.charAt(i) == ' ' || content.charAt(i) == '\r')) {
            i++;
        }
        return i == content.length() || content.charAt(i) == '\n';
    }

    private static int nextLine(String content, int from) {
        int feed = content.indexOf('\n', from);
        return feed < 0 ? content.length() : feed + 1;
    }
}
