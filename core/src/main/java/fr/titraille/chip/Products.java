package fr.titraille.chip;

import java.util.List;
import java.util.Set;

/** What is peculiar to statements about making chips. */
final class Products {

    private static final Set<String> TELLING =
            Set.of("annoncer", "présenter", "dévoiler", "lancer", "introduire", "proposer");
    private static final Set<String> BESIDE = Vocabulary.of("counterpart-noun");

    private Products() {}

    /** Fills the owner of « sa puce », the maker of « développées en interne », the chip it is an alternative to. */
    static void complete(SentenceReading sentence, FactDraft draft, Clause clause, List<Role> around) {
        for (Role role : around) {
            boolean object = role.name().equals(RoleReader.OBJECT);
            if (object && draft.subject.isEmpty() && sentence.participants().isOwned(role.phrase())) {
                draft.subject(sentence.discourse().topic(false));
            }
            boolean counterpart = role.name().equals("comme")
                    && BESIDE.contains(sentence.words().lemma(role.phrase().head()));
            if (counterpart) {
                Phrase next = follower(sentence, role.phrase());
                if (next != null) {
                    draft.reference(sentence.participants().chips(next));
                    draft.chip.removeAll(draft.reference);
                }
            }
        }
        if (draft.subject.isEmpty() && inHouse(sentence, clause)) {
            Clause main = clause;
            while (main.governor() >= 0) {
                main = sentence.clauses().get(main.governor());
                draft.subject(sentence.parties(sentence.subject(main), main));
                if (!draft.subject.isEmpty()) {
                    break;
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Phrase follower(SentenceReading sentence, Phrase phrase) {
        int next = phrase.index() + 1;
        if (next >= sentence.phrases().size()) {
            return null;
        }
        Phrase following = sentence.phrases().get(next);
        boolean tied =
                following.preposition().equals("à") || following.preposition().equals("de");
        return tied && following.opening() == phrase.end() ? following : null;
    }

    private static boolean inHouse(SentenceReading sentence, Clause clause) {
        int head = clause.verb().head();
        return sentence.words().key(head + 1).equals("en")
                        && sentence.words().key(head + 2).equals("interne")
                || sentence.words().key(head + 1).equals("maison");
    }

    /** « présentée comme une alternative » and « Washington a annoncé » launch no chip. */
    static boolean isNone(SentenceReading sentence, FactDraft draft, Clause clause, List<Role> around) {
        boolean tells = TELLING.contains(clause.verb().lemma());
        boolean state = !draft.subject.isEmpty() && draft.subject.stream().allMatch(Authorities::isState);
        boolean shown = clause.verb().passive()
                && clause.verb().lemma().equals("présenter")
                && around.stream().anyMatch(r -> r.name().equals("comme"));
        boolean unnamed = draft.subject.isEmpty() && draft.chip.isEmpty();
        return tells && state || shown || unnamed && !clause.verb().isFinite();
    }
}
