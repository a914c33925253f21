package fr.titraille.fidelity;

/** The right parties in exchanged places: buyer and seller, who bans whom, A better than B. */
final class RoleChecker implements Checker {

    @Override
    public void check(Comparison comparison, ErrorDrafts out) {
        for (Relation relation : comparison.rewrite().relations()) {
            Sources.LocatedRelation reversed = comparison.sources().relation(relation.reversedKey());
            if (reversed != null && comparison.sources().relation(relation.key()) == null) {
                out.rewrite(
                        FidelityError.Kind.ROLE_SWAP,
                        relation.range(),
                        reversed.origin(),
                        reversed.relation().range(),
                        "parties",
                        null);
            }
        }
    }
}
