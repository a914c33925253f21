package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article by edits of the JSON it was read from: a node that no change touches stays as it came, a change of
 * text touches the string that holds it.
 */
final class JsonWriter {

    /** What becomes of the elements of an array. */
    private static final class Patch {
        private final BitSet gone = new BitSet();
        private final Map<Integer, List<JsonNode>> before = new HashMap<>();
    }

    private final CmsFormat format;
    private final JsonDocument document;
    private final List<Block> blocks;
    private final List<Origins.@Nullable Source> origins = new ArrayList<>();
    private final Map<JsonNode, Patch> patches = new IdentityHashMap<>();
    private final Map<JsonSlot, List<TextEdit>> strings = new HashMap<>();
    private final Map<JsonNode, Integer> levels = new IdentityHashMap<>();
    private final List<JsonNode> fresh = new ArrayList<>();

    private JsonWriter(CmsFormat format, JsonDocument document, List<Block> blocks) {
        this.format = format;
        this.document = document;
        this.blocks = blocks;
        List<Integer> indexes = new ArrayList<>();
        for (Block block : blocks) {
            indexes.add(Origins.source(block, format.format())
                    .filter(s -> s.document() == document)
                    .map(Origins.Source::index)
                    .orElse(-1));
        }
        BitSet kept = Ascending.longest(indexes);
        for (int i = 0; i < blocks.size(); i++) {
            origins.add(kept.get(i) ? document.pieces().get(indexes.get(i)) : null);
        }
    }

    static String write(CmsFormat format, Article article) {
        List<Block> blocks = new ArrayList<>();
        JsonDocument document = null;
        for (Block block : article.blocks()) {
            Block shown = block instanceof Block.Embed embed && embed.kind().equals(MainTitle.KIND)
                    ? Optional.<Block>ofNullable(MainTitle.restore(embed, article))
                            .orElse(block)
                    : block;
            blocks.add(shown);
            Object from = Origins.source(shown, format.format())
                    .map(Origins.Source::document)
                    .orElse(null);
            document = document == null && from instanceof JsonDocument known ? known : document;
        }
        if (document == null) {
            ArrayNode nodes = JsonBody.NODES.arrayNode();
            blocks.forEach(b -> format.write(b, null, null).forEach(nodes::add));
            format.complete(nodes, nodes);
            return JsonBody.write(format.document(nodes));
        }
        return new JsonWriter(format, document, blocks).write();
    }

    private String write() {
        int i = 0;
        int last = -1;
        while (i <= blocks.size()) {
            int from = i;
            while (i < blocks.size() && origins.get(i) == null) {
                i++;
            }
            Origins.Source next = i < blocks.size() ? origins.get(i) : null;
            int end = next == null ? document.pieces().size() : next.index();
            gap(from, i, last + 1, end);
            if (next != null) {
                change(next, blocks.get(i));
                last = next.index();
            }
            i++;
        }
        if (patches.isEmpty() && strings.isEmpty() && levels.isEmpty()) {
            return document.content();
        }
        ArrayNode made = JsonBody.NODES.arrayNode();
        fresh.forEach(made::add);
        format.complete(made, document.root());
        return JsonBody.write(copy(document.root()));
    }

    private static CmsFormat.Source place(Origins.Source piece) {
        return (CmsFormat.Source) piece.raw();
    }

    private Patch patch(ArrayNode array) {
        return patches.computeIfAbsent(array, a -> new Patch());
    }

    private void put(ArrayNode array, int index, List<JsonNode> nodes) {
        if (!nodes.isEmpty()) {
            patch(array).before.computeIfAbsent(index, k -> new ArrayList<>()).addAll(nodes);
        }
    }

    private void gap(int from, int to, int first, int end) {
        if (from < to && first < end) {
            CmsFormat.Source gone = place(document.pieces().get(first));
            put(gone.array(), gone.index(), made(from, to));
        } else if (from < to) {
            insert(from, to, first - 1, end);
        }
        for (int i = first; i < end; i++) {
            CmsFormat.Source gone = place(document.pieces().get(i));
            patch(gone.array())
                    .gone
                    .set(gone.index(), gone.index() + gone.nodes().size());
        }
    }

    /** Blocks after a piece stay with it; from the first heading on they belong to the piece that follows. */
    private void insert(int from, int to, int before, int after) {
        boolean follows = after < document.pieces().size();
        int heading = from;
        while (heading < to && before >= 0 && !(follows && blocks.get(heading) instanceof Block.Heading)) {
            heading++;
        }
        if (heading > from) {
            CmsFormat.Source piece = place(document.pieces().get(before));
            put(piece.array(), piece.index() + piece.nodes().size(), made(from, heading));
        }
        if (heading < to) {
            CmsFormat.Source piece = follows ? place(document.pieces().get(after)) : null;
            ArrayNode array = piece == null ? format.nodes(document.root()) : piece.anchorArray();
            put(array, piece == null ? array.size() : piece.anchorIndex(), made(heading, to));
        }
    }

    private List<JsonNode> made(int from, int to) {
        List<JsonNode> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            Optional<CmsFormat.Source> moved = Origins.source(block, format.format())
                    .filter(s -> s.document() == document)
                    .flatMap(s -> Origins.unchanged(block, format.format(), CmsFormat.Source.class));
            if (moved.isPresent()) {
                out.addAll(moved.get().nodes());
            } else {
                List<JsonNode> nodes = format.write(block, null, document.root());
                fresh.addAll(nodes);
                out.addAll(nodes);
            }
        }
        return out;
    }

    private void change(Origins.Source piece, Block now) {
        if (Origins.bare(now).equals(piece.read())) {
            return;
        }
        CmsFormat.Source place = place(piece);
        List<Splices.Splice> splices = Splices.of(piece, now);
        boolean single = place.nodes().size() == 1;
        boolean relevelled = piece.read() instanceof Block.Heading was
                && now instanceof Block.Heading is
                && was.level() != is.level();
        boolean inPlace =
                splices != null && splices.stream().allMatch(s -> s.slot() != null) && (!relevelled || single);
        if (inPlace && splices != null) {
            for (Splices.Splice splice : splices) {
                JsonSlot slot = splice.slot();
                if (slot != null) {
                    strings.computeIfAbsent(slot, k -> new ArrayList<>())
                            .add(new TextEdit(splice.range(), splice.replacement()));
                }
            }
            if (relevelled && now instanceof Block.Heading heading) {
                levels.put(place.nodes().get(0), heading.level());
            }
            return;
        }
        List<JsonNode> nodes = format.write(now, place, document.root());
        fresh.addAll(nodes);
        put(place.array(), place.index(), nodes);
        patch(place.array())
                .gone
                .set(place.index(), place.index() + place.nodes().size());
    }

    private JsonNode copy(JsonNode node) {
        if (node instanceof ArrayNode array) {
            return copy(array);
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode out = JsonBody.NODES.objectNode();
        object.properties().forEach(e -> {
            List<TextEdit> edits = strings.get(JsonSlot.field(object, e.getKey()));
            out.set(
                    e.getKey(),
                    edits == null || !e.getValue().isTextual()
                            ? copy(e.getValue())
                            : out.textNode(TextEdits.apply(e.getValue().textValue(), edits)));
        });
        Integer level = levels.get(node);
        if (level != null) {
            format.relevel(out, level);
        }
        return out;
    }

    private ArrayNode copy(ArrayNode array) {
        ArrayNode out = JsonBody.NODES.arrayNode();
        Patch patch = patches.get(array);
        for (int i = 0; i <= array.size(); i++) {
            if (patch != null) {
                patch.before.getOrDefault(i, List.of()).forEach(out::add);
            }
            if (i == array.size() || (patch != null && patch.gone.get(i))) {
                continue;
            }
            JsonNode value = array.get(i);
            List<TextEdit> edits = strings.get(new JsonSlot(array, "", i));
            JsonNode copied = edits != null && value.isTextual()
                    ? out.textNode(TextEdits.apply(value.textValue(), edits))
                    : copy(value);
            boolean emptied = value instanceof ObjectNode object
                    && copied instanceof ObjectNode now
                    && !object.equals(now)
                    && format.isEmptyText(now);
            if (!emptied) {
                out.add(copied);
            }
        }
        return out;
    }
}
