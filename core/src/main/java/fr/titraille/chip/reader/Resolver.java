package fr.titraille.chip.reader;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.chip.reader.Event.Role;
import fr.titraille.grammar.Quotations;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says whom and which chips the arguments of an event mean: by name, by description, or by what was spoken of before. */
final class Resolver {

    private static final Set<String> SPEAKERS = Set.of("nous", "on", "nos", "notre");
    private static final Set<String> OTHER = Set.of("autre", "second", "seconde");

    private final SentenceView view;
    private final PartiesAndChips phrases;
    private final Memory memory;
    private final Quotations quotations;

    Resolver(SentenceView view, PartiesAndChips phrases, Memory memory, Quotations quotations) {
        this.quotations = quotations;
        this.view = view;
        this.phrases = phrases;
        this.memory = memory;
    }

    PartiesAndChips phrases() {
        return phrases;
    }

    Memory memory() {
        return memory;
    }

    /** The parties of an argument; pronouns stand for the subject before them or for whom the article is about. */
    Set<String> parties(Role role) {
        Set<String> out = new LinkedHashSet<>();
        for (int head : role.heads()) {
            Set<String> named = phrases.parties(head);
            out.addAll(named);
            if (named.isEmpty() && (role.pronoun() || isPronoun(head))) {
                out.addAll(pronoun(head));
            }
        }
        return out;
    }

    private boolean isPronoun(int token) {
        return view.holds(token) && view.pos(token) == PartOfSpeech.PRON && !phrases.isChips(token);
    }

    /** Whom a pronoun or possessive stands for. */
    private Set<String> pronoun(int token) {
        String key = view.key(token);
        if (OTHER.contains(view.lemma(token))) {
            return memory.other(subjectsBefore(token, false));
        }
        if (SPEAKERS.contains(key) && !quotations.covers(view.text.token(token).start())) {
            // outside a quotation the writer, or who is interviewed
            return Set.of();
        }
        boolean plural = key.endsWith("s") || key.startsWith("leur") || key.equals("eux") || SPEAKERS.contains(key);
        Set<String> inside = subjectsBefore(token, plural && !key.equals("ses"));
        if (!inside.isEmpty()) {
            return inside;
        }
        return memory.topic(plural && !key.equals("ses") && !SPEAKERS.contains(key));
    }

    /** The parties of the nearest subject before the token in the sentence. */
    private Set<String> subjectsBefore(int token, boolean plural) {
        Set<String> found = Set.of();
        for (int i = view.sentence.firstToken(); i < Math.min(token, view.sentence.endToken()); i++) {
            boolean agent = view.tree.relation(i) == Relation.OBL_AGENT;
            if ((view.tree.is(i, Relation.NSUBJ) || agent) && !isPronoun(i)) {
                List<Integer> row = view.row(i);
                if (row.contains(token) || view.tree.dominates(i, token)) {
                    continue;
                }
                Set<String> parties = phrases.parties(row);
                boolean many = parties.size() > 1 || view.isPlural(i);
                if (!parties.isEmpty() && (!plural || many) && (plural || !many)) {
                    found = parties;
                }
            }
        }
        return found;
    }

    /** « Chez Micron, le prix de la HBM »: the maker that a sentence is set at; empty when there is none. */
    Set<String> makerHere() {
        Set<String> out = new LinkedHashSet<>();
        for (int i = view.sentence.firstToken(); i < view.sentence.endToken() && out.isEmpty(); i++) {
            if (view.preposition(i).equals("chez")) {
                out.addAll(phrases.parties(i));
                out.removeIf(name -> !memory.isMaker(name));
            }
        }
        return out;
    }

    /** Whether an argument means chips; a clitic does where chips were spoken of just before. */
    boolean isChips(Role role) {
        for (int head : role.heads()) {
            if (phrases.isChips(head)) {
                return true;
            }
        }
        return isChipPronoun(role);
    }

    private boolean isChipPronoun(Role role) {
        boolean clitic = role.pronoun() || role.heads().stream().allMatch(h -> isPlainPronoun(h));
        boolean partitive = view.key(role.source()).equals("en");
        return clitic
                && memory.speaksOfChips()
                && (partitive || !chipsBefore(role).isEmpty());
    }

    private boolean isPlainPronoun(int token) {
        return view.holds(token)
                && view.pos(token) == PartOfSpeech.PRON
                && view.tree
                        .dependents(token)
                        .allMatch(d -> view.tree.is(d, Relation.CASE) || view.tree.is(d, Relation.PUNCT));
    }

    /** The chips that an argument names, or that its pronoun stands for. */
    Set<String> chips(Role role) {
        Set<String> out = new LinkedHashSet<>();
        for (int head : role.heads()) {
            if (phrases.isChips(head) || phrases.isChipHead(head)) {
                out.addAll(phrases.chips(head));
            }
        }
        return out.isEmpty() && isChipPronoun(role) ? chipsBefore(role) : out;
    }

    /** The chips named last before a pronoun: in its sentence, else before. */
    private Set<String> chipsBefore(Role role) {
        int token = role.source();
        List<String> names = new ArrayList<>();
        Set<String> found = Set.of();
        for (int i = view.sentence.firstToken(); i < Math.min(token, view.sentence.endToken()); i++) {
            boolean head =
                    view.tree.is(i, Relation.NSUBJ) || view.tree.is(i, Relation.OBJ) || view.tree.is(i, Relation.OBL);
            if (head && phrases.isChips(i) && !view.tree.dominates(i, token)) {
                Set<String> named = phrases.chips(view.row(i));
                found = named.isEmpty() ? found : named;
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        String key = view.key(token);
        return memory.chips(key.endsWith("s") || key.equals("en") || key.startsWith("leur"));
    }
}
