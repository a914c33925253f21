package fr.titraille.chip;

import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads « ne peut plus vendre », « ne peuvent acheter que », « n’ont accès qu’à »: a restriction told from whom it hits. */
final class Barring {

    private static final Set<String> TRADE = Vocabulary.of("trade-verb");
    private static final Set<String> ABILITY = Set.of("mesure", "droit", "capacité", "autorisation");
    private static final Set<String> CONSENT =
            Set.of("accord", "licence", "autorisation", "permission", "aval", "permis");

    private final SentenceReading sentence;
    private final Authorities authorities;

    Barring(SentenceReading sentence, Authorities authorities) {
        this.sentence = sentence;
        this.authorities = authorities;
    }

    @Nullable
    FactDraft read(Clause clause) {
        boolean access = clause.verb().lemma().equals("avoir") && hasHead(clause, Set.of("accès"));
        Clause modal = access ? clause : sentence.governor(clause);
        if (modal == null || !access && !TRADE.contains(clause.verb().lemma())) {
            return null;
        }
        boolean able = access || modal.verb().lemma().equals("pouvoir") || hasHead(modal, ABILITY);
        boolean only = onlyAfter(clause) && (negator(modal) || negator(clause));
        boolean again = isAgain(modal, clause);
        if (!able || !only && !modal.verb().negated() && !again) {
            return null;
        }
        FactDraft draft =
                new FactDraft(ChipFact.Kind.RESTRICTION, modal, clause.verb().head());
        draft.affirmed = true;
        boolean chips = modal == clause ? region(draft, clause) : region(draft, modal) | region(draft, clause);
        draft.counterparty(sentence.parties(sentence.subject(modal), modal));
        boolean consent = draft.subject.equals(draft.counterparty);
        if (!consent) {
            draft.counterparty.removeAll(draft.subject);
        }
        FigureSlots.fill(sentence, draft);
        draft.quantity = null;
        draft.percent = again ? FigureSlots.first(sentence, List.of(clause), draft, Figure.Type.PERCENT) : null;
        draft.time = FigureSlots.time(sentence, new FactDraft(draft.kind, clause, draft.anchor));
        return chips && !draft.counterparty.isEmpty() ? draft : null;
    }

    /** « pourra de nouveau vendre »: a restriction eased. */
    private boolean isAgain(Clause modal, Clause clause) {
        for (int i = modal.verb().head() + 1; i < clause.verb().head() - 1; i++) {
            boolean de = sentence.words().key(i).equals("de")
                    || sentence.words().key(i).equals("à");
            if (de && sentence.words().key(i + 1).equals("nouveau")) {
                return true;
            }
        }
        return false;
    }

    /** Takes chips, authorities and parties of a clause; whether it speaks of chips. */
    private boolean region(FactDraft draft, Clause clause) {
        boolean chips =
                clause.verb().clitics().contains("en") && sentence.discourse().spokeOfChips();
        for (Phrase phrase : sentence.region(clause)) {
            boolean consent = CONSENT.contains(sentence.words().lemma(phrase.head()))
                    && phrase.preposition().equals("sans");
            if (sentence.participants().isChips(phrase)) {
                chips = true;
                draft.chip(sentence.participants().chips(phrase));
                draft.counterparty(sentence.participants().makers(phrase));
            } else if (consent) {
                sentence.participants()
                        .children(phrase)
                        .forEach(c -> draft.subject(sentence.participants().parties(c)));
                draft.subject(sentence.words().mentions(phrase.start(), phrase.end()).stream()
                        .filter(m -> m.form() == Mention.Form.DEMONYM)
                        .map(Mention::name)
                        .toList());
            } else if (authorities.isMeasure(phrase)) {
                draft.subject(authorities.of(phrase, clause));
            } else if (phrase.parent() < 0 && !phrase.preposition().equals("selon")) {
                Set<String> parties = sentence.parties(phrase, clause);
                draft.counterparty(parties);
                // « ne peut plus se fournir chez TSMC »
                boolean supplier = phrase.preposition().equals("chez")
                        || phrase.preposition().equals("auprès");
                chips |= supplier && !parties.isEmpty() && parties.stream().allMatch(ChipRoles::isChipMaker);
            }
        }
        return chips;
    }

    private static boolean negator(Clause clause) {
        return clause.verb().clitics().contains("ne") || clause.verb().clitics().contains("n'");
    }

    private boolean onlyAfter(Clause clause) {
        int end = Math.min(sentence.words().to(), clause.verb().head() + 5);
        for (int i = clause.verb().head() + 1; i < end; i++) {
            String key = sentence.words().key(i);
            if (key.equals("que") || key.equals("qu'")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHead(Clause clause, Set<String> nouns) {
        List<Phrase> complements = clause.complements();
        return complements.stream()
                .anyMatch(p -> nouns.contains(sentence.words().lemma(p.head())));
    }
}
