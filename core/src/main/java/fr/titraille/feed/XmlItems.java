package fr.titraille.feed;

import fr.titraille.format.FormatException;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The items of an XML feed. The parser is jsoup's, which knows no document types, entities of one's own or addresses to
 * fetch, and goes on after an item that is broken.
 */
final class XmlItems {

    /** What a feed's root says before it can no longer be one; enough for a licence in a comment. */
    private static final int HEAD = 4_000;

    private XmlItems() {}

    /** The local name of the root element, or nothing for what is no XML. */
    static String root(String content) {
        String head = content.substring(0, Math.min(HEAD, content.length())).stripLeading();
        if (!head.startsWith("<") && !head.startsWith("\uFEFF")) {
            return "";
        }
        for (Element element : Jsoup.parse(head, "", Parser.xmlParser()).children()) {
            return local(element);
        }
        return "";
    }

    /** Hands each item on; one that holds another was never closed, and is told in place of itself. */
    static void each(String content, Set<String> names, FeedSink sink, Consumer<Element> item) {
        Document document = Jsoup.parse(content, "", Parser.xmlParser().setTrackPosition(true));
        int found = 0;
        for (Element element : document.getAllElements()) {
            if (!names.contains(local(element))) {
                continue;
            }
            found++;
            boolean unclosed = element.getAllElements().stream()
                    .skip(1)
                    .anyMatch(inner -> local(inner).equals(local(element)));
            try {
                if (unclosed) {
                    throw new FormatException(FeedTexts.text("unclosed"));
                }
                item.accept(element);
            } catch (FormatException e) {
                sink.broken(line(element), e);
            }
        }
        if (found == 0) {
            throw new FormatException(FeedTexts.text("no-items"));
        }
    }

    /** The line that an element starts on. */
    static int line(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    /** An element's name without its prefix. */
    static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first child of that name, with or without a prefix. */
    static @Nullable Element child(Element parent, String name) {
        boolean prefixed = name.indexOf(':') >= 0;
        for (Element child : parent.children()) {
            if ((prefixed ? child.tagName() : local(child)).equals(name)) {
                return child;
            }
        }
        return null;
    }

    /** The text of the first child of that name; null where there is none, or no text. */
    static @Nullable String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : blankToNull(child.wholeText());
    }

    /** The first element of that name at whatever depth, the root itself among them. */
    static @Nullable Element named(Element root, String name) {
        for (Element element : root.getAllElements()) {
            if (local(element).equals(name)) {
                return element;
            }
        }
        return null;
    }

    static void rename(Element element, String name) {
        element.tag(Tag.valueOf(name, "", ParseSettings.preserveCase));
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
