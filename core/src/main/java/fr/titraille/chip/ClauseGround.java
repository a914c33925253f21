package fr.titraille.chip;

import fr.titraille.chip.Clause.Link;
import fr.titraille.chip.VerbGroup.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clauses read so far and the phrases of a sentence, as the readers of its next clause look around in them. */
final class ClauseGround {

    static final int WINDOW = 90;
    static final Set<String> DASHES = Set.of("–", "—");

    private final Words words;
    private final List<Phrase> phrases;
    private final List<Clause> out = new ArrayList<>();

    ClauseGround(Words words, List<Phrase> phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    Words words() {
        return words;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Clause> clauses() {
        return out;
    }

    void add(Clause clause) {
        out.add(clause);
    }

    Clause clause(
            VerbGroup group,
            Link link,
            int governor,
            List<Phrase> subject,
            @Nullable Phrase antecedent,
            String opener,
            int start) {
        return new Clause(out.size(), group, link, governor, subject, antecedent, opener, List.of(), start);
    }

    @Nullable
    Clause clauseAt(int token) {
        for (int k = out.size() - 1; k >= 0; k--) {
            VerbGroup verb = out.get(k).verb();
            if (token > verb.head()) {
                return null;
            }
            if (token >= verb.start()) {
                return out.get(k);
            }
        }
        return null;
    }

    @Nullable
    Clause lastClauseBefore(int token) {
        for (int k = out.size() - 1; k >= 0; k--) {
            if (out.get(k).verb().head() < token) {
                return out.get(k);
            }
        }
        return null;
    }

    @Nullable
    Clause openClauseBefore(int token) {
        Clause last = lastClauseBefore(token);
        // a bare participle inside a phrase governs no infinitive but its own
        while (last != null && last.verb().form() == Form.PAST_PARTICIPLE && last.governor() >= 0) {
            last = out.get(last.governor());
        }
        return last;
    }

    @Nullable
    Clause finiteBefore(int token) {
        for (int k = out.size() - 1; k >= 0; k--) {
            if (out.get(k).verb().head() < token && out.get(k).verb().isFinite()) {
                return out.get(k);
            }
        }
        return null;
    }

    int governorOf(int token) {
        Clause last = lastClauseBefore(token);
        return last == null ? -1 : last.index();
    }

    List<Phrase> phrasesBetween(int start, int end, boolean heads) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.start() >= end) {
                break;
            }
            if (phrase.opening() >= start && (!heads || phrase.parent() < 0)) {
                found.add(phrase);
            }
        }
        return found;
    }

    @Nullable
    Phrase phraseBefore(int token) {
        int i = token - 1;
        while (i >= words.from() && (words.key(i).equals(",") || DASHES.contains(words.key(i)) || words.isAdverb(i))) {
            i--;
        }
        if (i >= words.from() && words.key(i).equals(")")) {
            int open = insetStart(i, Math.max(words.from(), i - WINDOW));
            i = open < 0 ? i : open - 1;
        }
        return phraseEndingAt(i + 1);
    }

    @Nullable
    Phrase phraseEndingAt(int end) {
        for (int k = phrases.size() - 1; k >= 0; k--) {
            Phrase phrase = phrases.get(k);
            if (phrase.end() <= end) {
                return phrase.end() == end || words.isPunctuation(end - 1) && phrase.end() == end - 1 ? phrase : null;
            }
        }
        return null;
    }

    /** Where the bracket or pair of dashes that closes at {@code i} opens; -1 when it does not close one. */
    int insetStart(int i, int low) {
        String key = words.key(i);
        String open = key.equals(")") ? "(" : key.equals("»") ? "«" : DASHES.contains(key) ? key : "";
        if (open.isEmpty()) {
            return -1;
        }
        for (int k = i - 1; k >= low; k--) {
            if (words.key(k).equals(open)) {
                boolean dateline = DASHES.contains(key) && k == words.from();
                return dateline ? -1 : k;
            }
        }
        return -1;
    }

    boolean isHard(int i) {
        String key = words.key(i);
        return key.equals(";")
                || key.equals(":")
                || key.equals("(")
                || key.equals(")")
                || key.equals("«")
                || key.equals("»")
                || key.equals(".")
                || key.equals("…")
                || key.equals("!")
                || key.equals("?")
                || DASHES.contains(key);
    }

    boolean isSubordinator(int i) {
        String key = words.key(i);
        if (!Grammar.SUBORDINATORS.contains(key) || words.isName(i)) {
            return false;
        }
        return switch (key) {
            case "s'" -> words.key(i + 1).startsWith("il") && !isVerbToken(i + 1);
            case "comme" ->
                i == words.from()
                        || words.key(i - 1).equals(",") && Grammar.SUBJECT_PRONOUNS.contains(words.key(i + 1));
            case "parce", "tandis" -> false;
            default -> true;
        };
    }

    boolean isVerbToken(int i) {
        return clauseAt(i) != null;
    }
}
