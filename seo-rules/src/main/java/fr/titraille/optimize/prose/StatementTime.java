package fr.titraille.optimize.prose;

import fr.titraille.entity.ChipCatalogue;
import fr.titraille.grammar.GoverningVerb;
import fr.titraille.grammar.GoverningVerbs;
import fr.titraille.predication.Argument;
import fr.titraille.predication.Predication;
import fr.titraille.predication.VerbMood;
import fr.titraille.predication.VerbTense;

/**
 * Whether a statement of the archive still holds when the article appears: nothing that was yet to come then, no wish or
 * plan of another day, no condition that nobody answers for, and no event of which nobody can tell when it was.
 */
final class StatementTime {

    private StatementTime() {}

    /**
     * Reads the clause's main predicate.
     *
     * @param placed whether a date of its own or of its source says when
     * @param answered whether somebody is named who says so
     */
    static boolean holds(KeptClause clause, boolean placed, boolean answered) {
        Predication main = ClauseParticipants.main(clause);
        if (main == null || main.tense() == VerbTense.FUTURE || isToCome(main)) {
            return false;
        }
        if (main.mood() == VerbMood.CONDITIONAL && !answered) {
            return false;
        }
        return placed || isState(main);
    }

    /** « souhaite intégrer », « prévoit d’ouvrir »: by the time it is told again it was done, or dropped. */
    static boolean isToCome(Predication predication) {
        return GoverningVerbs.find(predication.lemma())
                .map(GoverningVerb::modality)
                .filter(KnownTime.TO_COME::contains)
                .isPresent();
    }

    /** What is so from day to day: « est un client », « est conçue pour », what a chip has or can do. */
    private static boolean isState(Predication main) {
        if (main.tense() != VerbTense.PRESENT) {
            return false;
        }
        return main.kind() == Predication.Kind.COPULA
                || main.passive()
                || main.attribute().isPresent()
                || main.agent().filter(agent -> isChip(main, agent)).isPresent();
    }

    private static boolean isChip(Predication main, Argument agent) {
        return Parties.in(main.text(), agent.range()).stream()
                .anyMatch(name -> ChipCatalogue.standard().find(name).isPresent());
    }
}
