package fr.titraille.entity;

import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns that stand for something named before: société, fabricant, puce. */
final class RoleNouns {

    /** What the noun stands for, whether only an unlisted firm, and the sectors of the firms it fits; none fits all. */
    record Role(Mention.Type kind, boolean plural, boolean young, Set<String> sectors) {}

    private static final Map<String, Role> ROLES = read();
    private static final Set<String> FIELDS = ResourceLines.set(RoleNouns.class, "fields.txt");

    private RoleNouns() {}

    private static Map<String, Role> read() {
        Map<String, Role> roles = new HashMap<>();
        for (List<String> row : ResourceLines.table(RoleNouns.class, "roles.tsv", 4)) {
            Mention.Type kind = Mention.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            boolean young = row.get(3).equals("young");
            Set<String> sectors = row.get(3).equals("-") || young
                    ? Set.of()
                    : Set.of(row.get(3).split("\\|"));
            roles.put(row.get(0), new Role(kind, false, young, sectors));
            String plural = row.get(0).equals("jeune pousse") ? "jeunes pousses" : row.get(0) + "s";
            roles.put(plural, new Role(kind, true, young, sectors));
        }
        // an acronym has no plural of its own
        return Map.copyOf(roles);
    }

    static @Nullable Role of(Token token) {
        return token.kind() == TokenKind.WORD ? ROLES.get(token.key()) : null;
    }

    /** Whether the word says what field a firm is in: « le géant américain de l’informatique ». */
    static boolean isField(Token token) {
        return FIELDS.contains(token.key());
    }
}
