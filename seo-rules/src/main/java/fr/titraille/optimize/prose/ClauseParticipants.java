package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.predication.Argument;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.predication.Slot;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.TextRange;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who takes part in what a clause tells: the names in the arguments of its main predicate, not those in its asides. */
final class ClauseParticipants {

    private ClauseParticipants() {}

    /** The names in the main predicate's arguments. */
    static Set<String> of(KeptClause clause) {
        Predication main = main(clause);
        Set<String> out = new LinkedHashSet<>();
        if (main != null) {
            addTo(out, main);
        }
        return out;
    }

    /** The names that are arguments of a predication themselves, not those inside of one. */
    static Set<String> themselves(Predication predication) {
        Set<String> out = new LinkedHashSet<>();
        predication.arguments().forEach(argument -> addHeads(out, predication, argument));
        return out;
    }

    private static void addHeads(Set<String> out, Predication predication, Argument argument) {
        for (Argument each : argument.each()) {
            TextRange head = predication.text().token(each.head()).range();
            Parties.all(predication.text()).forEach((where, names) -> {
                if (where.contains(head)) {
                    out.addAll(names);
                }
            });
        }
    }

    /** A circumstance counts where it is a party itself: « acheter à Dell », « signer avec Dell ». */
    private static void addTo(Set<String> out, Predication predication) {
        for (Argument argument : predication.arguments()) {
            if (argument.slot() == Slot.ADJUNCT) {
                addHeads(out, predication, argument);
            } else {
                Set<String> own = new LinkedHashSet<>();
                apposed(own, predication, argument);
                out.addAll(own.isEmpty() ? Parties.in(predication.text(), argument.range()) : own);
            }
        }
    }

    /** The firms that an apposition names for an argument of the main predicate: they act, not whom they belong to. */
    static Set<String> apposed(KeptClause clause) {
        Predication main = main(clause);
        Set<String> out = new LinkedHashSet<>();
        if (main != null) {
            main.agent().ifPresent(agent -> apposed(out, main, agent));
        }
        return out;
    }

    /** « L’unité de X, Veltrix, a livré »: the firm that the apposition names acts, X does not. */
    private static void apposed(Set<String> out, Predication predication, Argument argument) {
        AnalyzedText text = predication.text();
        DependencyTree tree = Syntax.of(text).tree(text.sentenceOf(argument.head()));
        tree.dependents(argument.head(), Relation.APPOS)
                .forEach(t -> Parties.in(text, tree.span(text, t)).stream()
                        .filter(ClauseParticipants::isFirm)
                        .forEach(out::add));
    }

    private static boolean isFirm(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .filter(o -> o.type() == Mention.Type.COMPANY)
                .isPresent();
    }

    /** The predication of the clause that hangs on none of its words; null where the tree gives none. */
    static @Nullable Predication main(KeptClause clause) {
        AnalyzedText text = clause.text();
        if (clause.size() == 0) {
            return null;
        }
        DependencyTree tree =
                Syntax.of(text).tree(text.sentenceOf(clause.tokens().get(0)));
        for (int token : clause.tokens()) {
            if (text.pos(token) != PartOfSpeech.PUNCT && !clause.tokens().contains(tree.head(token))) {
                return Predications.of(text).at(token).orElse(null);
            }
        }
        return null;
    }
}
