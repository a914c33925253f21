package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lists, quotations and tables of formats in which items, quotations and cells hold paragraphs (ProseMirror,
 * Contentful).
 *
 * @param typeField the field that names a node's type
 * @param isList whether a type is a list
 * @param into reads the inline children of a paragraph at a path
 */
record NestedBlocks(String typeField, Predicate<String> isList, Into into) {

    private static final String CHILDREN = "content";

    /** Reads inline children into a builder. */
    interface Into {
        void read(ArrayNode children, String path, InlineBuilder builder);
    }

    List<Block.ListBlock.Item> items(JsonNode list, String path) {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        items(list, path, 0, items);
        return items;
    }

    private void items(JsonNode list, String path, int depth, List<Block.ListBlock.Item> items) {
        ArrayNode children = JsonBody.array(list, CHILDREN, path);
        for (int i = 0; i < children.size(); i++) {
            String place = path + ".content[" + i + "]";
            ObjectNode item = JsonBody.object(children.get(i), place);
            InlineBuilder own = new InlineBuilder(false);
            List<JsonNode> nested = new ArrayList<>();
            for (JsonNode child : JsonBody.array(item, CHILDREN, place)) {
                if (isList.test(child.path(typeField).asText())) {
                    nested.add(child);
                } else {
                    line(child, place, own);
                }
            }
            RichText content = own.build();
            if (!content.text().isEmpty()) {
                items.add(new Block.ListBlock.Item(content, depth));
            }
            nested.forEach(n -> items(n, place, depth + 1, items));
        }
    }

    /** The paragraphs in a node, each on a line of its own. */
    RichText paragraphs(JsonNode node, String path) {
        InlineBuilder builder = new InlineBuilder(false);
        for (JsonNode child : JsonBody.array(node, CHILDREN, path)) {
            line(child, path, builder);
        }
        return builder.build();
    }

    /** A paragraph on a line of its own; what holds paragraphs (lists, quotations) gives each a line, code gives none. */
    private void line(JsonNode paragraph, String path, InlineBuilder builder) {
        String type = JsonBody.object(paragraph, path).path(typeField).asText();
        if (type.matches("code(?:Block|_block)|image|table|horizontal(?:Rule|_rule)|hr")) {
            return;
        }
        JsonNode first = paragraph.path(CHILDREN).path(0);
        if (first.path(CHILDREN).isArray() && !isInline(first)) {
            JsonBody.array(paragraph, CHILDREN, path).forEach(c -> line(c, path, builder));
            return;
        }
        if (!builder.isBlank()) {
            builder.lineBreak();
        }
        into.read(JsonBody.array(JsonBody.object(paragraph, path), CHILDREN, path), path, builder);
    }

    /** Links are inline although they hold children. */
    private boolean isInline(JsonNode node) {
        String type = node.path(typeField).asText();
        return type.contains("hyperlink") || type.endsWith("-inline") || type.equals("link");
    }

    /** The rows of a table; the first is a header when all its cells are of a header's type. */
    Block table(JsonNode table, String path, List<String> headerTypes) {
        List<List<RichText>> rows = new ArrayList<>();
        boolean header = true;
        for (JsonNode row : JsonBody.array(table, CHILDREN, path)) {
            List<RichText> cells = new ArrayList<>();
            for (JsonNode cell : JsonBody.array(row, CHILDREN, path)) {
                header &= !rows.isEmpty()
                        || headerTypes.contains(cell.path(typeField).asText());
                cells.add(paragraphs(cell, path));
            }
            rows.add(cells);
        }
        boolean empty = rows.isEmpty() || rows.get(0).isEmpty();
        return empty ? CmsFormat.unread("table") : new Block.Table(header, rows, null);
    }

    /**
     * Writes items under a list.
     *
     * @param newList makes an empty list
     * @param newItem makes an item that holds a paragraph of the content
     */
    static ObjectNode write(
            Block.ListBlock list,
            ObjectNode root,
            Function<Boolean, ObjectNode> newList,
            Function<RichText, ObjectNode> newItem) {
        List<ArrayNode> open = new ArrayList<>(List.of(root.putArray(CHILDREN)));
        ObjectNode last = null;
        for (Block.ListBlock.Item item : list.items()) {
            while (open.size() > item.depth() + 1) {
                open.remove(open.size() - 1);
            }
            if (open.size() < item.depth() + 1 && last != null) {
                ObjectNode inner = newList.apply(list.ordered());
                JsonBody.array(last, CHILDREN, "").add(inner);
                open.add(inner.putArray(CHILDREN));
            }
            last = newItem.apply(item.content());
            open.get(open.size() - 1).add(last);
        }
        return root;
    }
}
