package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Block;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The output of Editor.js: blocks with their data, in which text is inline HTML. */
final class EditorJsFormat extends CmsFormat {

    private static final String FORMAT = "editorjs";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    ArrayNode nodes(JsonNode document) {
        if (!(document instanceof ObjectNode) || !document.has("blocks")) {
            throw FormatException.of("missing", "blocks");
        }
        return JsonBody.array(document, "blocks", "content");
    }

    @Override
    JsonNode document(ArrayNode nodes) {
        ObjectNode out = object();
        out.set("blocks", nodes);
        return out;
    }

    @Override
    boolean isBlock(JsonNode node) {
        return node.path("type").isTextual() && node.path("data").isObject();
    }

    @Override
    boolean isHtml() {
        return true;
    }

    /** Boxes of a title and a message: the warning of Editor.js and the alerts and toggles made after it. */
    @Override
    RichText inline(JsonNode node, String path) {
        List<String> lines = new ArrayList<>();
        for (JsonSlot slot : boxSlots(node)) {
            String line = inline(slot.text()).text();
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        InlineBuilder builder = new InlineBuilder(false);
        for (String line : lines) {
            if (builder.length() > 0) {
                builder.lineBreak();
            }
            builder.append(line);
        }
        return builder.build();
    }

    private static List<JsonSlot> boxSlots(JsonNode node) {
        List<JsonSlot> slots = new ArrayList<>();
        for (String field : List.of("title", "text", "message", "content")) {
            if (node.path("data").path(field).isTextual()) {
                slots.add(JsonSlot.field(node.path("data"), field));
            }
        }
        return slots;
    }

    @Override
    void slots(JsonNode node, List<JsonSlot> into) {
        JsonNode data = node.path("data");
        switch (node.path("type").asText()) {
            case "paragraph", "header", "quote" -> into.add(JsonSlot.field(data, "text"));
            case "list", "checklist" -> itemSlots(data.path("items"), into);
            case "table" -> {
                for (JsonNode row : data.path("content")) {
                    for (int i = 0; i < row.size(); i++) {
                        into.add(new JsonSlot(row, "", i));
                    }
                }
            }
            default -> into.addAll(boxSlots(node));
        }
    }

    private static void itemSlots(JsonNode items, List<JsonSlot> into) {
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            into.add(
                    item.isTextual()
                            ? new JsonSlot(items, "", i)
                            : JsonSlot.field(item, item.has("content") ? "content" : "text"));
            itemSlots(item.path("items"), into);
        }
    }

    /** Each string is HTML: its text stands in the block's text as a whole, with a line feed or tab after it. */
    @Override
    List<TextRun> runs(Block block, List<JsonNode> nodes) {
        List<JsonSlot> slots = new ArrayList<>();
        nodes.forEach(n -> slots(n, slots));
        List<TextRun> out = new ArrayList<>();
        String text = block.text();
        int at = 0;
        for (JsonSlot slot : slots) {
            TracedText read = traced(slot);
            String own = read.content().text();
            if (own.isEmpty() && !(block instanceof Block.Table)) {
                continue;
            }
            if (!text.startsWith(own, at)) {
                return List.of();
            }
            for (TextRun run : read.runs()) {
                out.add(run.shift(at));
            }
            at += own.length() + 1;
        }
        return out;
    }

    private static TracedText traced(JsonSlot slot) {
        String html = slot.text();
        InlineBuilder builder = new InlineBuilder(true);
        HtmlInline.children(HtmlPage.fragment(HtmlPage.parser(), html), builder, new HtmlSource(html, 0, slot));
        return builder.traced();
    }

    @Override
    void relevel(ObjectNode heading, int level) {
        data(heading).put("level", level);
    }

    @Override
    Block read(List<JsonNode> nodes, String path) {
        JsonNode node = nodes.get(0);
        JsonNode data = node.path("data");
        String place = path + ".data";
        String type = JsonBody.text(node, "type", path);
        return switch (type) {
            case "paragraph", "header", "quote" -> prose(type, data, inline(JsonBody.text(data, "text", place)));
            case "list", "checklist" -> {
                List<Block.ListBlock.Item> items = new ArrayList<>();
                items(JsonBody.array(data, "items", place), place + ".items", 0, items);
                boolean ordered = data.path("style").asText().equals("ordered");
                yield items.isEmpty() ? unread(type) : new Block.ListBlock(ordered, items, null);
            }
            case "code" -> new Block.Code(Characters.clean(JsonBody.text(data, "code", place)), null, null);
            case "delimiter" -> new Block.Embed("thematic-break", Map.of(), null);
            case "table" -> table(data, place);
            case "image", "simpleImage" ->
                new Block.Image(
                        data.path("file").path("url").asText(data.path("url").asText("")),
                        null,
                        orNull(inline(data.path("caption").asText("")).text()),
                        null,
                        null,
                        null,
                        null);
            default -> unknown(type);
        };
    }

    private static Block prose(String type, JsonNode data, RichText content) {
        int level = data.path("level").asInt(2);
        if (content.text().isEmpty() || level < 1 || level > 6) {
            return unread(type);
        }
        return switch (type) {
            case "header" -> new Block.Heading(level, content, null);
            case "quote" -> new Block.Quote(content, null);
            default -> new Block.Paragraph(content, null);
        };
    }

    private static RichText inline(String html) {
        Element body = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Limits.MAX_DEPTH))
                .body();
        InlineBuilder builder = new InlineBuilder(true);
        HtmlInline.children(body, builder, HtmlSource.NONE);
        return builder.build();
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    /** Items are strings, or objects with {@code content} (newer) or {@code text} (check lists) and items of their own. */
    private static void items(ArrayNode items, String path, int depth, List<Block.ListBlock.Item> into) {
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            String place = path + "[" + i + "]";
            String html;
            if (item.isTextual()) {
                html = item.textValue();
            } else {
                html = JsonBody.text(JsonBody.object(item, place), item.has("content") ? "content" : "text", place);
            }
            RichText content = inline(html);
            if (!content.text().isEmpty()) {
                into.add(new Block.ListBlock.Item(content, depth));
            }
            items(JsonBody.array(item, "items", place), place + ".items", depth + 1, into);
        }
    }

    private static Block table(JsonNode data, String path) {
        List<List<RichText>> rows = new ArrayList<>();
        for (JsonNode row : JsonBody.array(data, "content", path)) {
            List<RichText> cells = new ArrayList<>();
            row.forEach(c -> cells.add(inline(c.asText(""))));
            rows.add(cells);
        }
        return rows.isEmpty()
                ? unread("table")
                : new Block.Table(data.path("withHeadings").asBoolean(false), rows, null);
    }

    @Override
    List<JsonNode> write(Block block, @Nullable Source from, @Nullable JsonNode document) {
        if (block instanceof Block.Paragraph b) {
            return List.of(text(from, "paragraph", b.content()));
        }
        if (block instanceof Block.Heading b) {
            ObjectNode node = text(from, "header", b.content());
            data(node).put("level", b.level());
            return List.of(node);
        }
        if (block instanceof Block.Quote b) {
            return List.of(text(from, "quote", b.content()));
        }
        if (block instanceof Block.Code b) {
            ObjectNode node = typed(from, "code");
            data(node).put("code", b.code());
            return List.of(node);
        }
        if (block instanceof Block.ListBlock b) {
            return List.of(list(b, from));
        }
        if (block instanceof Block.Table b) {
            ObjectNode node = typed(from, "table");
            ArrayNode rows = data(node).put("withHeadings", b.header()).putArray("content");
            for (List<RichText> row : b.rows()) {
                ArrayNode cells = rows.addArray();
                row.forEach(c -> cells.add(html(c)));
            }
            return List.of(node);
        }
        if (block instanceof Block.Image b) {
            ObjectNode node = typed(from, "image");
            ObjectNode data = data(node);
            if (!data.has("url")) {
                ObjectNode file = data.get("file") instanceof ObjectNode known ? known : data.putObject("file");
                file.put("url", b.url());
            }
            String caption = b.caption();
            data.put("caption", caption == null ? "" : HtmlEscape.text(caption));
            return List.of(node);
        }
        return block instanceof Block.Embed b && b.kind().equals("thematic-break")
                ? List.of(typed(null, "delimiter"))
                : List.of();
    }

    private static String html(RichText content) {
        return HtmlInlineWriter.writePlain(content);
    }

    private static ObjectNode text(@Nullable Source from, String type, RichText content) {
        ObjectNode node = typed(from, type);
        data(node).put("text", html(content));
        return node;
    }

    private static ObjectNode typed(@Nullable Source from, String type) {
        ObjectNode node = base(from, "type", type);
        if (node.isEmpty()) {
            node.put("type", type).putObject("data");
        }
        return node;
    }

    private static ObjectNode data(ObjectNode node) {
        return node.get("data") instanceof ObjectNode known ? known : node.putObject("data");
    }

    /** Puts texts into items in order, whatever else the items hold; false when their numbers differ. */
    private static boolean retext(ArrayNode items, Iterator<Block.ListBlock.Item> texts) {
        for (int i = 0; i < items.size(); i++) {
            if (!texts.hasNext()) {
                return false;
            }
            String html = html(texts.next().content());
            if (!(items.get(i) instanceof ObjectNode item)) {
                items.set(i, items.textNode(html));
                continue;
            }
            item.put(item.has("content") ? "content" : "text", html);
            if (item.get("items") instanceof ArrayNode inner && !retext(inner, texts)) {
                return false;
            }
        }
        return true;
    }

    /** In the shape the list had: strings, or objects where it had objects or is nested. */
    private static ObjectNode list(Block.ListBlock list, @Nullable Source from) {
        ObjectNode known = base(from, "type", "list", "checklist");
        Iterator<Block.ListBlock.Item> texts = list.items().iterator();
        boolean same = known.path("data").path("items") instanceof ArrayNode items && retext(items, texts);
        if (same && !texts.hasNext() && !known.path("type").asText().equals("list")) {
            return known;
        }
        ObjectNode node = typed(from, "list");
        ObjectNode data = data(node);
        boolean objects =
                data.path("items").path(0).isObject() || list.items().stream().anyMatch(i -> i.depth() > 0);
        data.put("style", list.ordered() ? "ordered" : "unordered");
        List<ArrayNode> open = new ArrayList<>(List.of(data.putArray("items")));
        for (Block.ListBlock.Item item : list.items()) {
            while (open.size() > item.depth() + 1) {
                open.remove(open.size() - 1);
            }
            ArrayNode target = open.get(open.size() - 1);
            if (!objects) {
                target.add(html(item.content()));
                continue;
            }
            if (open.size() < item.depth() + 1 && target.path(target.size() - 1) instanceof ObjectNode parent) {
                target = JsonBody.array(parent, "items", "");
                open.add(target);
            }
            ObjectNode entry = target.addObject().put("content", html(item.content()));
            entry.putArray("items");
        }
        return node;
    }
}
