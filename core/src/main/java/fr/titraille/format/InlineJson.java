package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Inline content as nested JSON nodes: leaves of text that know their marks, links that hold leaves, and whatever else
 * a CMS puts in a line. The shape is the format's.
 */
abstract class InlineJson {

    private static final String NODE = "node";
    private static final String LEAF = "leaf";

    private final String format;
    private final String childrenField;

    InlineJson(String format, String childrenField) {
        this.format = format;
        this.childrenField = childrenField;
    }

    abstract boolean isText(JsonNode node);

    abstract String text(JsonNode leaf, String path);

    /** The marks of a leaf that Titraille knows. */
    abstract Set<Mark.Kind> kinds(JsonNode leaf);

    /** The leaf's fields that Titraille does not know; empty when there are none. */
    abstract ObjectNode extras(ObjectNode leaf);

    abstract boolean isLineBreak(JsonNode node);

    /** The attributes of a link, {@code href} among them; empty when the node is no link. */
    abstract Optional<Map<String, String>> link(JsonNode node);

    abstract ObjectNode newText(String text, Set<Mark.Kind> kinds);

    /** A link without children. */
    abstract ObjectNode newLink(Map<String, String> attributes);

    /** A line break, or nothing where the format writes it into the text. */
    abstract Optional<ObjectNode> newLineBreak();

    /** The field of a leaf that holds its text. */
    abstract String textField();

    /** Whether the format wants a leaf even where there is no text. */
    boolean wantsLeaf() {
        return true;
    }

    /** Whether a node holds code, whose text is no prose. */
    boolean isCode(JsonNode node) {
        return false;
    }

    /** Adds the strings of all leaves under a node. */
    void slots(JsonNode node, List<JsonSlot> into) {
        if (isText(node)) {
            into.add(JsonSlot.field(node, textField()));
        } else if (!isCode(node)) {
            node.path(childrenField).forEach(c -> slots(c, into));
        }
    }

    /** The leaves right under a node of any type; empty when there are none. */
    RichText prose(JsonNode node, String path) {
        boolean leaves = false;
        for (JsonNode child : node.path(childrenField)) {
            leaves |= isText(child);
        }
        return leaves ? read(JsonBody.array(node, childrenField, path), path) : RichText.plain("");
    }

    RichText read(ArrayNode children, String path) {
        InlineBuilder builder = new InlineBuilder(false);
        into(children, path, builder);
        return builder.build();
    }

    void into(ArrayNode children, String path, InlineBuilder builder) {
        for (int i = 0; i < children.size(); i++) {
            node(JsonBody.object(children.get(i), path + "[" + i + "]"), path + "[" + i + "]", builder);
        }
    }

    private void node(ObjectNode node, String path, InlineBuilder builder) {
        int start = builder.length();
        if (isText(node)) {
            lines(text(node, path), builder);
            for (Mark.Kind kind : kinds(node)) {
                builder.mark(kind, start, Map.of());
            }
            ObjectNode extras = extras(node);
            if (!extras.isEmpty()) {
                builder.mark(Mark.Kind.OTHER, start, CarriedJson.attributes(format, LEAF, extras));
            }
            return;
        }
        if (isLineBreak(node)) {
            builder.lineBreak();
            return;
        }
        ArrayNode children = JsonBody.array(node, childrenField, path);
        if (children.isEmpty()) {
            builder.point(CarriedJson.attributes(format, NODE, node));
            return;
        }
        into(children, path + "." + childrenField, builder);
        Optional<Map<String, String>> link = link(node);
        ObjectNode bare = node.deepCopy();
        bare.remove(childrenField);
        if (link.isPresent()) {
            boolean plain = isPlain(bare, link.get());
            builder.mark(
                    Mark.Kind.LINK, start, plain ? link.get() : CarriedJson.linkAttributes(link.get(), format, bare));
        } else if (builder.length() > start) {
            builder.mark(Mark.Kind.OTHER, start, CarriedJson.attributes(format, NODE, bare));
        } else {
            builder.point(CarriedJson.attributes(format, NODE, node));
        }
    }

    /** Whether a link is just what the writer would make of its attributes. */
    private boolean isPlain(ObjectNode bare, Map<String, String> attributes) {
        ObjectNode plain = newLink(attributes);
        plain.remove(childrenField);
        return plain.equals(bare);
    }

    private static void lines(String text, InlineBuilder builder) {
        int from = 0;
        int feed = text.indexOf('\n');
        while (feed >= 0) {
            builder.append(text.substring(from, feed));
            builder.lineBreak();
            from = feed + 1;
            feed = text.indexOf('\n', from);
        }
        builder.append(text.substring(from));
    }

    ArrayNode write(RichText content) {
        ArrayNode out = JsonBody.NODES.arrayNode();
        List<Mark> open = new ArrayList<>();
        List<ArrayNode> targets = new ArrayList<>(List.of(out));
        for (InlineRun run : InlineRun.of(content)) {
            List<Mark> holders = run.marks().stream().filter(m -> isHolder(m)).toList();
            int same = 0;
            while (same < open.size() && same < holders.size() && open.get(same).equals(holders.get(same))) {
                same++;
            }
            while (open.size() > same) {
                open.remove(open.size() - 1);
                targets.remove(targets.size() - 1);
            }
            for (Mark mark : holders.subList(same, holders.size())) {
                ObjectNode holder = holder(mark);
                ArrayNode inner = JsonBody.NODES.arrayNode();
                holder.set(childrenField, inner);
                targets.get(targets.size() - 1).add(holder);
                targets.add(inner);
                open.add(mark);
            }
            leaf(run, targets.get(targets.size() - 1));
        }
        if (out.isEmpty() && wantsLeaf()) {
            out.add(newText("", Set.of()));
        }
        return out;
    }

    private boolean isHolder(Mark mark) {
        return (mark.kind() == Mark.Kind.LINK
                        && !mark.attributes().getOrDefault("href", "").isEmpty())
                || CarriedJson.of(mark, format, NODE).isPresent();
    }

    private ObjectNode holder(Mark mark) {
        if (mark.kind() == Mark.Kind.LINK) {
            return CarriedJson.link(mark, format).orElseGet(() -> newLink(mark.attributes()));
        }
        return CarriedJson.of(mark, format, NODE).orElseGet(JsonBody.NODES::objectNode);
    }

    private void leaf(InlineRun run, ArrayNode target) {
        Set<Mark.Kind> kinds = new java.util.TreeSet<>();
        run.marks().forEach(m -> kinds.add(m.kind()));
        if (run.isLineBreak()) {
            add(newLineBreak().orElseGet(() -> newText("\n", kinds)), target);
            return;
        }
        Mark point = run.point();
        if (point != null) {
            CarriedJson.of(point, format, NODE).ifPresent(target::add);
            return;
        }
        ObjectNode leaf = newText(run.text(), kinds);
        for (Mark mark : run.marks()) {
            CarriedJson.of(mark, format, LEAF).ifPresent(leaf::setAll);
        }
        add(leaf, target);
    }

    /** Leaves that differ in their text alone are one. */
    private void add(ObjectNode leaf, ArrayNode target) {
        if (!target.isEmpty()
                && target.get(target.size() - 1) instanceof ObjectNode last
                && isText(last)
                && isText(leaf)) {
            String joined =
                    last.path(textField()).asText() + leaf.path(textField()).asText();
            ObjectNode same =
                    leaf.deepCopy().put(textField(), last.path(textField()).asText());
            if (same.equals(last)) {
                last.put(textField(), joined);
                return;
            }
        }
        target.add(leaf);
    }
}
