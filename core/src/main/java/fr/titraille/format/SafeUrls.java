package fr.titraille.format;

import java.util.Locale;
import java.util.Set;

/** Tells addresses that may stand in a page from those that run code. */
final class SafeUrls {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** Schemes that run code, or open a document in the page's own name. */
    private static final Set<String> ACTIVE =
            Set.of("javascript", "vbscript", "livescript", "jscript", "mocha", "data", "blob", "filesystem", "jar");

    private SafeUrls() {}

    /** Whether following the address could run code. */
    static boolean isActive(String url) {
        String scheme = scheme(url);
        return ACTIVE.contains(scheme) && !(scheme.equals("data") && isMedia(url));
    }

    private static boolean isMedia(String url) {
        String lower = visible(url.length() > 60 ? url.substring(0, 60) : url).toLowerCase(Locale.ROOT);
        return lower.startsWith("data:audio/")
                || lower.startsWith("data:video/")
                || (lower.startsWith("data:image/") && !lower.startsWith("data:image/svg"));
    }

    /** Whether a link may lead there: relative, or by one of the schemes that only fetch. */
    static boolean isSafe(String url) {
        String scheme = scheme(url);
        return scheme.isEmpty() || SCHEMES.contains(scheme);
    }

    /** Whether an image may come from there: as for links, or a bitmap in the address itself. */
    static boolean isSafeImage(String url) {
        String lower = visible(url.length() > 40 ? url.substring(0, 40) : url).toLowerCase(Locale.ROOT);
        boolean bitmap = lower.startsWith("data:image/png")
                || lower.startsWith("data:image/jpeg")
                || lower.startsWith("data:image/gif")
                || lower.startsWith("data:image/webp");
        return bitmap || isSafe(url);
    }

    /** The scheme in lower case; empty for a relative address. Browsers skip control characters, so this does too. */
    private static String scheme(String url) {
        String visible = visible(url);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c == ':') {
                return visible.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static String visible(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) > ' ' && url.charAt(i) != '\u007F') {
                out.append(url.charAt(i));
            }
        }
        return out.toString();
    }
}
