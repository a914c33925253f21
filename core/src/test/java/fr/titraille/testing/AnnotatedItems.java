package fr.titraille.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Annotated sentences, words and headings written for this project: one file a kind, one item a line. */
public final class AnnotatedItems {

    private static final double LEAST = 0.97;

    private AnnotatedItems() {}

    /**
     * One item.
     *
     * @param expected the right answer, as text
     * @param keyphrase the phrase looked for; empty for other kinds
     */
    public record Item(String text, String keyphrase, String expected) {}

    /** The items of a kind; {@code ~} and {@code ¤} in the files are U+00A0 and U+202F. */
    public static List<Item> of(String kind) {
        List<Item> items = new ArrayList<>();
        for (String line : read("/fr/titraille/analysis/items/" + kind + ".tsv").split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            items.add(
                    switch (kind) {
                        case "sentences" -> new Item(spaced(String.join(" ", cells)), "", String.valueOf(cells.length));
                        case "keyphrase" -> new Item(cells[2], cells[1], cells[0]);
                        case "typography" -> new Item(cells[0], "", spaced(cells[1]));
                        default -> new Item(spaced(cells[1]), "", cells[0]);
                    });
        }
        return items;
    }

    /** Those answered wrongly, when more than three in a hundred are; none otherwise. */
    public static List<String> tooManyWrong(String kind, Function<Item, ?> answer) {
        List<Item> items = of(kind);
        List<String> wrong = new ArrayList<>();
        for (Item item : items) {
            String got = String.valueOf(answer.apply(item));
            if (!got.equals(item.expected())) {
                wrong.add(item.keyphrase() + " | " + item.text() + " | expected " + item.expected() + ", got " + got);
            }
        }
        return wrong.size() > (1 - LEAST) * items.size() ? wrong : List.of();
    }

    private static String spaced(String text) {
        return text.replace('~', '\u00A0').replace('¤', '\u202F');
    }

    private static String read(String resource) {
        try (InputStream in = AnnotatedItems.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no items at " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
