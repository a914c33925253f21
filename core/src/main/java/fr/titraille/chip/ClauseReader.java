package fr.titraille.chip;

import java.util.List;

/**
 * A shallow analysis of a sentence into clauses: which phrases are the subject of a verb, which follow it, and on what
 * clause it hangs. It looks at most {@link ClauseGround#WINDOW} words back from a verb, so its cost is linear.
 */
final class ClauseReader {

    private ClauseReader() {}

    static List<Clause> read(Words words, List<VerbGroup> groups, List<Phrase> phrases) {
        ClauseGround ground = new ClauseGround(words, phrases);
        FiniteClauses finite = new FiniteClauses(ground);
        NonFiniteClauses others = new NonFiniteClauses(ground);
        for (VerbGroup group : groups) {
            ground.add(
                    switch (group.form()) {
                        case FINITE -> finite.finite(group);
                        case INFINITIVE -> others.infinitive(group);
                        case PRESENT_PARTICIPLE -> others.presentParticiple(group);
                        case PAST_PARTICIPLE -> others.pastParticiple(group);
                    });
        }
        return new ComplementOwners(ground).withComplements();
    }
}
