package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event must say to be one, and when a sale is a figure of the market. */
final class TradeRules {

    private TradeRules() {}

    static @Nullable FactDraft settle(SentenceReading sentence, FactDraft draft, Frame frame, Clause clause) {
        if (frame.noun().equals("contrat") || frame.noun().equals("accord")) {
            turn(draft);
        }
        boolean figures = draft.quantity != null || draft.amount != null;
        boolean parties = !draft.subject.isEmpty() || !draft.counterparty.isEmpty();
        if (frame.has("figure") && !figures && draft.chip.isEmpty() || !parties && draft.chip.isEmpty() && !figures) {
            return null;
        }
        if (frame.has("quantity") && draft.quantity == null) {
            return null;
        }
        boolean nobody = draft.kind == ChipFact.Kind.USAGE && draft.subject.isEmpty();
        boolean bare = draft.chip.isEmpty() && (draft.quantity == null || draft.counterparty.isEmpty());
        if (nobody && (bare || clause.verb().isFinite() && isByPersons(sentence, clause))) {
            return null;
        }
        boolean inset = clause.verb().form() == VerbGroup.Form.PAST_PARTICIPLE && clause.antecedent() != null;
        if (draft.kind == ChipFact.Kind.PRODUCT) {
            draft.amount = null;
        }
        boolean aside = inset || clause.link() == Clause.Link.RELATIVE;
        if (draft.kind == ChipFact.Kind.PRODUCT && aside) {
            // « 3 millions de puces fabriquées par X »: the number is of the statement around it
            draft.quantity = null;
        }
        boolean shared = draft.kind == ChipFact.Kind.STOCK
                && draft.quantity == null
                && FigureSlots.in(sentence, clause).stream().anyMatch(f -> f.type() == Figure.Type.PERCENT);
        boolean supplied = draft.kind == ChipFact.Kind.DELIVERY
                && frame.other().contains(RoleReader.OBJECT)
                && !frame.other().contains("à");
        if (shared || supplied && draft.counterparty.isEmpty() && !suppliesSomeone(sentence, clause)) {
            // « en détient 86 % » is a share; « alimente son offre avec des L40S » a use
            return null;
        }
        boolean anyone =
                clause.verb().form() == VerbGroup.Form.INFINITIVE && draft.subject.isEmpty() && clause.governor() < 0;
        if (anyone) {
            return null;
        }
        if (draft.kind == ChipFact.Kind.DELIVERY) {
            boolean priced = clause.verb().passive() && draft.amount != null && draft.quantity == null;
            if ((clause.verb().reflexive() || priced) && !parties) {
                return null;
            }
            boolean told = clause.verb().passive() || clause.verb().form() != VerbGroup.Form.FINITE;
            if (told
                    && !parties
                    && draft.quantity == null
                    && Vocabulary.of("sold-verb").contains(clause.verb().lemma())) {
                return null;
            }
            boolean sale = Vocabulary.of("sold-verb").contains(clause.verb().lemma());
            if (sale
                    && draft.counterparty.isEmpty()
                    && figures
                    && !clause.verb().passive()) {
                return sale(sentence, draft);
            }
        }
        return draft;
    }

    /** « approvisionner ses pairs »: firms or persons, named or not. */
    private static boolean suppliesSomeone(SentenceReading sentence, Clause clause) {
        return clause.complements().stream()
                .filter(Phrase::isDirect)
                .map(p -> sentence.words().lemma(p.head()))
                .anyMatch(head -> Vocabulary.of("organisation").contains(head)
                        || Vocabulary.of("person").contains(head));
    }

    /** « des ingénieurs ont essayé la puce ». */
    private static boolean isByPersons(SentenceReading sentence, Clause clause) {
        return sentence.subject(clause).stream().anyMatch(sentence.participants()::isPerson);
    }

    /** « AMD a signé un contrat avec Oracle »: the maker of chips is the one who sells. */
    private static void turn(FactDraft draft) {
        List<String> makers =
                draft.subject.stream().filter(ChipRoles::isChipMaker).toList();
        if (draft.counterparty.isEmpty() && !makers.isEmpty() && makers.size() < draft.subject.size()) {
            // « AMD et Oracle ont signé un accord »
            makers.forEach(draft.subject::remove);
            draft.counterparty.addAll(makers);
            return;
        }
        boolean seller = !draft.subject.isEmpty() && draft.subject.stream().allMatch(ChipRoles::isChipMaker);
        if (seller && draft.counterparty.stream().noneMatch(ChipRoles::isChipMaker)) {
            List<String> sellers = List.copyOf(draft.subject);
            draft.subject.clear();
            draft.subject.addAll(draft.counterparty);
            draft.counterparty.clear();
            draft.counterparty.addAll(sellers);
        }
    }

    /** « a vendu 6 millions de puces »: to nobody in particular. */
    private static FactDraft sale(SentenceReading sentence, FactDraft sold) {
        FactDraft market = new FactDraft(ChipFact.Kind.MARKET, sold.clause, sold.anchor)
                .subject(sold.subject)
                .chip(sold.chip);
        market.quantity = sold.quantity;
        market.amount = sold.amount;
        market.time = sold.time;
        if (sold.percent != null && sold.clause != null) {
            market.percent = ChangeDirection.signed(sentence, sold.clause, sold.percent);
        }
        return market;
    }
}
