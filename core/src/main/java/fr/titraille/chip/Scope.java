package fr.titraille.chip;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells statements from fears, appeals, aims and what-ifs, which state nothing. */
final class Scope {

    private static final Set<String> FEARS = Vocabulary.of("fear-verb");
    private static final Set<String> AIMS = Set.of("afin que", "pour que", "sans que", "si", "s'");
    private static final Set<String> WORLDS = Set.of("avenir", "monde", "scénario", "hypothèse", "cas", "futur");

    private static final Set<String> PERMITS = Vocabulary.of("permit-noun");

    private Scope() {}

    static boolean isHypothetical(SentenceReading sentence, FactDraft draft) {
        Clause clause = draft.clause;
        if (clause != null
                && draft.anchor != clause.verb().head()
                && FEARS.contains(clause.verb().lemma())) {
            return true;
        }
        if (clause != null && draft.kind != ChipFact.Kind.RESTRICTION && isLicensed(sentence, clause)) {
            return true;
        }
        if (clause != null && isPurpose(sentence, clause)) {
            return true;
        }
        if (clause != null && clause.verb().tense() == VerbGroup.Tense.CONDITIONAL && isUnderIf(sentence)) {
            return true;
        }
        @Nullable Clause at = clause;
        for (int depth = 0; at != null && depth < 10; depth++) {
            if (AIMS.contains(at.opener()) && !concedes(sentence, at) || isImagined(sentence, at)) {
                return true;
            }
            Clause governor = sentence.governor(at);
            if (governor != null && depends(at) && isUnreal(governor, draft)) {
                return true;
            }
            at = governor;
        }
        return false;
    }

    /** « une licence pour vendre », « l’autorisation d’exporter »: no sale yet. */
    private static boolean isLicensed(SentenceReading sentence, Clause clause) {
        if (clause.verb().form() != VerbGroup.Form.INFINITIVE) {
            return false;
        }
        Clause governor = sentence.governor(clause);
        return sentence.phrases().stream()
                .filter(p -> PERMITS.contains(sentence.words().lemma(p.head())))
                .filter(p -> p.end() <= clause.verb().start())
                .anyMatch(p -> p.end() >= clause.verb().start() - 2
                        || governor != null && governor.complements().contains(p));
    }

    /** « des machines à graver des puces » says what they are for. */
    private static boolean isPurpose(SentenceReading sentence, Clause clause) {
        if (clause.verb().form() != VerbGroup.Form.INFINITIVE
                || !clause.opener().equals("à")) {
            return false;
        }
        return sentence.phrases().stream()
                .anyMatch(p -> p.end() == clause.verb().start() - 1
                        && sentence.participants().parties(p).isEmpty()
                        && !Vocabulary.of("plan-noun").contains(sentence.words().lemma(p.head()))
                        && Vocabulary.of("tool-noun").contains(sentence.words().lemma(p.head())));
    }

    private static boolean isUnderIf(SentenceReading sentence) {
        return sentence.clauses().stream()
                .anyMatch(c -> (c.opener().equals("si") || c.opener().equals("s'")) && !concedes(sentence, c));
    }

    /** « même si » grants what it opens. */
    private static boolean concedes(SentenceReading sentence, Clause clause) {
        return sentence.words().key(clause.start() - 1).equals("même");
    }

    private static boolean isImagined(SentenceReading sentence, Clause clause) {
        return clause.link() == Clause.Link.RELATIVE
                && clause.opener().equals("où")
                && clause.antecedent() != null
                && WORLDS.contains(sentence.words().lemma(clause.antecedent().head()));
    }

    private static boolean depends(Clause clause) {
        return clause.link() == Clause.Link.COMPLETIVE || clause.verb().form() == VerbGroup.Form.INFINITIVE;
    }

    /** What is feared or asked for is not so; what is forbidden or allowed is no sale, only a restriction. */
    private static boolean isUnreal(Clause governor, FactDraft draft) {
        String lemma = governor.verb().lemma();
        boolean restriction = draft.kind == ChipFact.Kind.RESTRICTION;
        return FEARS.contains(lemma)
                || !restriction
                        && (Vocabulary.of("ban-verb").contains(lemma)
                                || Vocabulary.of("bar-verb").contains(lemma)
                                || lemma.equals("permettre")
                                        && (draft.kind == ChipFact.Kind.ORDER || draft.kind == ChipFact.Kind.DELIVERY));
    }
}
