package fr.titraille.chip;

import java.util.ArrayList;
import java.util.List;

/** Gives each phrase after a verb to its clause. */
final class ComplementOwners {

    private final Words words;
    private final List<Phrase> phrases;
    private final List<Clause> out;

    ComplementOwners(ClauseGround ground) {
        this.words = ground.words();
        this.phrases = ground.phrases();
        this.out = ground.clauses();
    }

    List<Clause> withComplements() {
        List<List<Phrase>> own = new ArrayList<>();
        for (int k = 0; k < out.size(); k++) {
            own.add(new ArrayList<>());
        }
        for (Phrase phrase : phrases) {
            int owner = owner(phrase);
            if (owner >= 0) {
                own.get(owner).add(phrase);
            }
        }
        List<Clause> complete = new ArrayList<>();
        for (Clause c : out) {
            complete.add(new Clause(
                    c.index(),
                    c.verb(),
                    c.link(),
                    c.governor(),
                    c.subject(),
                    c.antecedent(),
                    c.opener(),
                    own.get(c.index()),
                    c.start()));
        }
        return complete;
    }

    /** The last clause whose verb stands before the phrase and that no bracket, dash or later clause has closed. */
    private int owner(Phrase phrase) {
        int last = -1;
        for (Clause clause : out) {
            if (clause.verb().head() < phrase.start()) {
                last = clause.verb().head();
            } else if (clause.verb().isFinite()) {
                if (clause.start() <= phrase.opening() && clause.start() > last) {
                    return -1;
                }
                break;
            }
        }
        for (int k = out.size() - 1; k >= 0; k--) {
            Clause clause = out.get(k);
            if (clause.verb().head() < phrase.start() && !closedBefore(clause, phrase)) {
                return k;
            }
        }
        return -1;
    }

    private boolean closedBefore(Clause clause, Phrase phrase) {
        int head = clause.verb().head();
        int depth = 0;
        for (int i = head + 1; i < phrase.opening(); i++) {
            String key = words.key(i);
            if (key.equals("(") || key.equals("«")) {
                depth++;
            } else if (key.equals(")") || key.equals("»")) {
                depth--;
            } else if (ClauseGround.DASHES.contains(key)
                    && words.key(clause.start() - 1).equals(key)) {
                depth--;
            } else if (key.equals(";")) {
                return true;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
