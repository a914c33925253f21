package fr.titraille.headline;

import java.util.List;

/**
 * A phrase behind the verb of a clause.
 *
 * @param head number of its head
 * @param tokens all that has to stay of it
 * @param required whether the clause says something else, or nothing, without it
 * @param worth how much it brings to a headline; parts come in by worth
 */
record ClausePart(int head, List<Integer> tokens, boolean required, double worth) {

    ClausePart {
        tokens = List.copyOf(tokens);
    }
}
