package fr.titraille.format;

import fr.titraille.article.Article;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * All readers and writers by format name: the built-in ones and those that {@link ServiceLoader} finds.
 *
 * <pre>{@code
 * Article article = Formats.standard().read("markdown", "# Titre\n\nUn paragraphe.");
 * }</pre>
 */
public final class Formats {

    private static final Formats STANDARD = new Formats();

    private final Map<String, ArticleReader> readers = new TreeMap<>();
    private final Map<String, ArticleWriter> writers = new TreeMap<>();

    private Formats() {
        ServiceLoader.load(ArticleReader.class, Formats.class.getClassLoader())
                .forEach(reader -> readers.putIfAbsent(reader.format(), reader));
        ServiceLoader.load(ArticleWriter.class, Formats.class.getClassLoader())
                .forEach(writer -> writers.putIfAbsent(writer.format(), writer));
        register(new PlainTextFormat());
        register(new HtmlFormat());
        register(new MarkdownFormat());
        register(new StrapiBlocksFormat());
        register(new LexicalFormat());
        register(new ProseMirrorFormat());
        register(new PortableTextFormat());
        register(new EditorJsFormat());
        register(new ContentfulFormat());
    }

    /** The one instance. */
    public static Formats standard() {
        return STANDARD;
    }

    private <F extends ArticleReader & ArticleWriter> void register(F format) {
        readers.put(format.format(), format);
        writers.put(format.format(), format);
    }

    /** The names of the formats that can be read, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(readers.keySet());
    }

    /**
     * Reads a body.
     *
     * @throws FormatException if the format is unknown or the content is not of it
     */
    public Article read(String format, String content) {
        ArticleReader reader = readers.get(format);
        if (reader == null) {
            throw FormatException.of("unknown-format", String.join(", ", readers.keySet()));
        }
        return reader.read(content);
    }

    /**
     * Writes a body.
     *
     * @throws FormatException if the format is unknown
     */
    public String write(String format, Article article) {
        ArticleWriter writer = writers.get(format);
        if (writer == null) {
            throw FormatException.of("unknown-format", String.join(", ", writers.keySet()));
        }
        return writer.write(article);
    }

    /**
     * The article under a title that came beside its body. Where the body has an H1 of its own that says something else,
     * it stays in the text as a heading, so that nothing is lost unseen.
     */
    public static Article titled(Article read, String title) {
        return MainTitle.keep(read, title);
    }
}
