package fr.titraille.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The names of nodes and marks: TipTap writes {@code bulletList} and {@code bold}, ProseMirror's own schema {@code
 * bullet_list} and {@code strong}.
 *
 * @param snakeCase whether names are those of ProseMirror's own schema
 */
record ProseMirrorNames(boolean snakeCase) {

    private static final int LOOK_AT = 2_000;

    /** The style of a document, told by the first names that differ; TipTap's when none does. */
    static ProseMirrorNames of(@Nullable JsonNode document) {
        if (document == null) {
            return new ProseMirrorNames(false);
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(document);
        for (int seen = 0; !open.isEmpty() && seen < LOOK_AT; seen++) {
            JsonNode node = open.pop();
            String type = node.path("type").asText();
            if (type.indexOf('_') > 0 || type.equals("strong") || type.equals("em")) {
                return new ProseMirrorNames(true);
            }
            node.path("content").forEach(open::push);
            node.path("marks").forEach(open::push);
        }
        return new ProseMirrorNames(false);
    }

    /** The name of a node or mark, given TipTap's. */
    String of(String camelCase) {
        if (!snakeCase) {
            return camelCase;
        }
        return switch (camelCase) {
            case "bold" -> "strong";
            case "italic" -> "em";
            default -> snake(camelCase);
        };
    }

    /** TipTap's name of a node or mark. */
    static String camel(String name) {
        return switch (name) {
            case "strong" -> "bold";
            case "em" -> "italic";
            case "strikethrough", "s" -> "strike";
            default -> {
                StringBuilder out = new StringBuilder();
                for (int i = 0; i < name.length(); i++) {
                    boolean raised = i > 0 && name.charAt(i - 1) == '_';
                    if (name.charAt(i) != '_') {
                        out.append(raised ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
                    }
                }
                yield out.toString();
            }
        };
    }

    private static String snake(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c)) {
                out.append('_').append(Character.toLowerCase(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
