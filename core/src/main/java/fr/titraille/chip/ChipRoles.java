package fr.titraille.chip;

import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import java.util.Set;

/** Fills the chip of an event, and the counterparty that is named as its maker. */
final class ChipRoles {

    private static final Set<ChipFact.Kind> MAKER_IS_SELLER =
            Set.of(ChipFact.Kind.ORDER, ChipFact.Kind.USAGE, ChipFact.Kind.STOCK);
    private static final Set<String> OBJECT_CLITICS = Set.of("le", "la", "les", "l'", "en");

    private final SentenceReading sentence;

    ChipRoles(SentenceReading sentence) {
        this.sentence = sentence;
    }

    /** Takes the chips of a phrase in a chip role; false when the phrase is about something else. */
    boolean fill(FactDraft draft, Frame frame, Role role) {
        Phrase phrase = role.phrase();
        Participants who = sentence.participants();
        boolean stuff = ChipNouns.isStuff(sentence.words(), phrase)
                && (!who.makers(phrase).isEmpty() && !hasModel(phrase) || isHardware(frame, phrase));
        boolean pronoun = role.name().equals(RoleReader.OBJECT)
                && who.isPronoun(phrase)
                && frame.kind() != ChipFact.Kind.ORDER
                && !sentence.chipsBefore(phrase).isEmpty();
        if (!who.isChips(phrase) && !stuff && !pronoun) {
            return chipMaker(draft, frame, phrase);
        }
        draft.chip(sentence.chips(java.util.List.of(phrase)));
        if (MAKER_IS_SELLER.contains(draft.kind)) {
            draft.counterparty(who.makers(phrase));
        }
        if (role.name().equals("sans")) {
            // « sans ces cartes, on n’entraîne rien »: two negations affirm the use
            draft.affirmed = true;
        }
        return true;
    }

    /** « son modèle Ernie » is software. */
    private boolean hasModel(Phrase phrase) {
        return sentence.words().mentions(phrase.start(), phrase.end()).stream()
                .anyMatch(m -> m.type() == Mention.Type.MODEL);
    }

    /** « le matériel domestique », « une solution interne »: chips where the text is about chips. */
    private boolean isHardware(Frame frame, Phrase phrase) {
        if (!sentence.discourse().spokeOfChips()) {
            return false;
        }
        String head = sentence.words().lemma(phrase.head());
        boolean used = frame.kind() == ChipFact.Kind.USAGE
                && Vocabulary.of("chip-hardware").contains(head);
        boolean inner = frame.kind() == ChipFact.Kind.PRODUCT && head.equals("solution");
        return used || inner;
    }

    /** « privilégier Nvidia »: a maker of chips stands for its chips. */
    private boolean chipMaker(FactDraft draft, Frame frame, Phrase phrase) {
        if (!frame.has("maker") || !sentence.discourse().spokeOfChips()) {
            return false;
        }
        Set<String> makers = sentence.participants().parties(phrase);
        boolean all = !makers.isEmpty() && makers.stream().allMatch(ChipRoles::isChipMaker);
        if (all) {
            draft.counterparty(makers);
        }
        return all;
    }

    /** A firm of the trade: it designs, makes or casts chips. */
    static boolean isChipMaker(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .map(o -> Set.of("chips", "memory", "foundry").contains(String.valueOf(o.sector())))
                .orElse(false);
    }

    /** « en détenir », « les installer »: the chips are a pronoun; « lui livrer »: the counterparty is. */
    boolean pronouns(FactDraft draft, Frame frame, Clause clause) {
        boolean stated = false;
        for (String clitic : clause.verb().clitics()) {
            boolean object = frame.chip().contains(RoleReader.OBJECT)
                    || clitic.equals("en") && frame.chip().contains("de");
            if (OBJECT_CLITICS.contains(clitic) && object) {
                Set<String> named = before(clause, clitic.equals("les") || clitic.equals("en"));
                stated |= !named.isEmpty()
                        || clitic.equals("en") && sentence.discourse().spokeOfChips();
                draft.chip(named);
            }
            if ((clitic.equals("lui") || clitic.equals("leur")) && frame.other().contains("à")) {
                draft.counterparty(sentence.discourse().topic(clitic.equals("leur")));
            }
        }
        return stated;
    }

    private Set<String> before(Clause clause, boolean plural) {
        for (int k = sentence.phrases().size() - 1; k >= 0; k--) {
            Phrase phrase = sentence.phrases().get(k);
            boolean earlier = phrase.end() <= clause.verb().start() && phrase.parent() < 0;
            if (earlier && sentence.participants().isChips(phrase) && phrase.sibling() < 0) {
                return sentence.chips(sentence.participants().siblings(phrase));
            }
        }
        return sentence.discourse().chips(plural);
    }
}
