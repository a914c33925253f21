package fr.titraille.fidelity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The right parties in exchanged places: buyer and seller, who bans whom, A better than B. */
final class RoleChecker implements Checker {

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        List<Relation> relations = comparison.rewrite().relations();
        for (Relation relation : relations) {
            Sources.Origin origin = null;
            Relation reversed = null;
            boolean repeated = false;
            for (Sources.LocatedRelation given : comparison.sources().relations(relation.what())) {
                repeated |= given.relation().repeats(relation);
                if (given.relation().reverses(relation)) {
                    origin = given.origin();
                    reversed = given.relation();
                }
            }
            if (reversed != null && !repeated) {
                report(relation, origin, reversed, out);
            }
        }
    }

    private static void report(Relation relation, Sources.@Nullable Origin origin, Relation reversed, ErrorDrafts out) {
        out.rewrite(FidelityError.Kind.ROLE_SWAP, relation.range(), origin, reversed.range(), "parties", null);
    }
}
