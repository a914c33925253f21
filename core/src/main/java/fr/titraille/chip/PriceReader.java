package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what chips cost and how their price moves. */
final class PriceReader implements FactReader {

    private static final Set<String> NOUNS = Vocabulary.of("price-noun");
    private static final Set<String> VERBS = Vocabulary.of("price-verb");
    private static final Set<String> SOLD = Vocabulary.of("sold-verb");
    private static final Set<String> ADJECTIVES = Vocabulary.of("price-adjective");
    private static final Set<String> MOVES = Vocabulary.of("move-verb");

    @Override
    public List<FactDraft> read(SentenceReading sentence) {
        List<FactDraft> out = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            boolean sold = SOLD.contains(clause.verb().lemma())
                    && (clause.verb().reflexive() || clause.verb().passive());
            add(charges(sentence, clause), out);
            if (VERBS.contains(clause.verb().lemma()) || sold) {
                add(costs(sentence, clause), out);
            }
        }
        for (int i = sentence.words().from(); i < sentence.words().to(); i++) {
            if (ADJECTIVES.contains(sentence.words().lemma(i))) {
                add(dearer(sentence, i), out);
            }
        }
        for (Phrase phrase : sentence.phrases()) {
            if (NOUNS.contains(sentence.words().lemma(phrase.head()))) {
                add(price(sentence, phrase), out);
            }
        }
        for (FactDraft draft : List.copyOf(out)) {
            add(contrasted(sentence, draft), out);
        }
        return out;
    }

    private static void add(@Nullable FactDraft draft, List<FactDraft> out) {
        if (draft != null) {
            out.add(draft);
        }
    }

    /** « Deux fois moins chère que la H100, la MI300X … ». */
    private static @Nullable FactDraft dearer(SentenceReading sentence, int at) {
        Words words = sentence.words();
        boolean less = words.key(at - 1).equals("moins");
        boolean que = words.key(at + 1).equals("que") || words.key(at + 1).equals("qu'");
        if (!que || !less && !words.key(at - 1).equals("plus")) {
            return null;
        }
        Clause clause = null;
        Phrase reference = null;
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.start() > at && reference == null) {
                reference = phrase;
            }
        }
        for (Clause other : sentence.clauses()) {
            clause = clause == null || other.verb().head() < at ? other : clause;
        }
        if (clause == null || reference == null || VERBS.contains(clause.verb().lemma())) {
            return null;
        }
        List<Phrase> subject = sentence.subject(clause);
        if (subject.isEmpty() || !isChips(sentence, subject.get(0))) {
            return null;
        }
        FactDraft draft = new FactDraft(ChipFact.Kind.PRICE, clause, at).chip(sentence.chips(subject));
        Makers.of(sentence, draft, subject);
        draft.reference(sentence.participants().chips(reference));
        for (Figure figure : sentence.figures()) {
            int distance = words.start(at) - figure.range().end();
            boolean share = figure.type() == Figure.Type.RATIO || figure.type() == Figure.Type.PERCENT;
            if (share && distance >= 0 && distance < 12) {
                draft.percent = less ? ChangeDirection.fall(figure) : figure;
            }
        }
        return draft;
    }

    /** « Louer une H100 coûte … »: what the infinitive before the verb bears on. */
    private static List<Phrase> priced(SentenceReading sentence, Clause clause) {
        List<Phrase> subject = sentence.subject(clause);
        if (!subject.isEmpty() || clause.index() == 0) {
            return subject;
        }
        Clause before = sentence.clauses().get(clause.index() - 1);
        return before.verb().form() == VerbGroup.Form.INFINITIVE
                        && !before.complements().isEmpty()
                ? before.complements().subList(0, 1)
                : subject;
    }

    private static @Nullable FactDraft costs(SentenceReading sentence, Clause clause) {
        List<Phrase> subject = priced(sentence, clause);
        if (subject.isEmpty() || !isChips(sentence, subject.get(0))) {
            return null;
        }
        FactDraft draft =
                new FactDraft(ChipFact.Kind.PRICE, clause, clause.verb().head()).chip(sentence.chips(subject));
        Makers.of(sentence, draft, subject);
        figures(sentence, clause, draft);
        return draft.amount == null && draft.percent == null ? null : draft;
    }

    /** « Nvidia facture la B200 30 000 dollars », « vend la H20 à 12 000 dollars ». */
    private static @Nullable FactDraft charges(SentenceReading sentence, Clause clause) {
        boolean charges = clause.verb().lemma().equals("facturer");
        boolean takes =
                Set.of("compter", "débourser", "falloir").contains(clause.verb().lemma())
                        && sentence.parties(sentence.subject(clause), clause).isEmpty();
        if (!charges && !takes && !SOLD.contains(clause.verb().lemma())
                || clause.verb().reflexive()
                || clause.verb().passive()) {
            return null;
        }
        FactDraft draft =
                new FactDraft(ChipFact.Kind.PRICE, clause, clause.verb().head());
        boolean unit = charges;
        boolean chips = false;
        for (Role role : new RoleReader(sentence).of(clause)) {
            Figure figure = sentence.words().figure(role.phrase().head());
            unit |= role.name().equals("à") && figure != null && figure.type() == Figure.Type.MONEY;
            boolean priced = takes ? role.name().equals("pour") : role.name().equals(RoleReader.OBJECT);
            if (priced && isChips(sentence, role.phrase())) {
                unit |= takes;
                chips = true;
                draft.chip(sentence.chips(List.of(role.phrase())));
            } else if (role.name().equals(RoleReader.SUBJECT)) {
                draft.subject(sentence.parties(role.phrase(), clause));
            }
        }
        figures(sentence, clause, draft);
        boolean dearer = draft.percent != null
                && clause.complements().stream()
                        .anyMatch(p -> ADJECTIVES.contains(sentence.words().lemma(p.end() - 1))
                                || ADJECTIVES.contains(sentence.words().lemma(p.end())));
        return chips && (unit && draft.amount != null || dearer) ? draft : null;
    }

    /** « 2 dollars pour un Trillium, contre 3 dollars pour une H100 »: the price set against the first is another's. */
    private static @Nullable FactDraft contrasted(SentenceReading sentence, FactDraft first) {
        for (Phrase phrase : sentence.phrases()) {
            Figure figure = sentence.words().figure(phrase.start());
            int next = phrase.index() + 1;
            boolean against = phrase.preposition().equals("contre")
                    && figure != null
                    && figure.type() == Figure.Type.MONEY
                    && figure != first.amount
                    && next < sentence.phrases().size();
            if (!against || first.amount == null) {
                continue;
            }
            Phrase other = sentence.phrases().get(next);
            Set<String> chips = sentence.participants().chips(other);
            if (other.preposition().equals("pour") && !chips.isEmpty()) {
                FactDraft draft = new FactDraft(ChipFact.Kind.PRICE, first.clause, phrase.head()).chip(chips);
                draft.amount = figure;
                first.chip.removeAll(chips);
                Makers.fill(sentence, draft);
                return draft;
            }
        }
        return null;
    }

    private static boolean isChips(SentenceReading sentence, Phrase phrase) {
        boolean pronoun = sentence.participants().isPronoun(phrase);
        boolean unit = Set.of("exemplaire", "unité", "carte", "système", "serveur")
                .contains(sentence.words().lemma(phrase.head()));
        return sentence.participants().isChips(phrase)
                || (pronoun || unit) && !sentence.chipsBefore(phrase).isEmpty();
    }

    private static @Nullable FactDraft price(SentenceReading sentence, Phrase noun) {
        Clause clause = sentence.clauseOf(noun);
        if (isShareOfPrice(sentence, noun)) {
            return null;
        }
        FactDraft draft = new FactDraft(ChipFact.Kind.PRICE, clause, noun.head());
        boolean chips = false;
        for (Phrase child : sentence.participants().children(noun)) {
            if (sentence.participants().isChips(child)) {
                chips = true;
                draft.chip(sentence.participants().chips(child))
                        .subject(sentence.participants().makers(child));
            }
        }
        boolean own = Set.of("son", "sa", "leur", "leurs", "ses")
                .contains(sentence.words().key(noun.start()));
        boolean cost = sentence.words().lemma(noun.head()).equals("coût");
        if (own && !cost && !chips && sentence.discourse().spokeOfChips()) {
            Set<String> named = sentence.discourse()
                    .chips(sentence.words().key(noun.start()).startsWith("leur"));
            chips = !named.isEmpty();
            draft.chip(named);
        }
        if (clause == null) {
            return chips ? labelled(sentence, noun, draft) : null;
        }
        if (!chips) {
            return null;
        }
        boolean subject = sentence.subject(clause).contains(noun);
        if (draft.subject.isEmpty() && possessed(sentence, noun)) {
            Clause told = sentence.governor(clause);
            Clause by = subject && told != null ? told : clause;
            draft.subject(sentence.parties(sentence.subject(by), by));
        } else if (!subject && draft.subject.isEmpty() && clause.complements().contains(noun)) {
            draft.subject(sentence.parties(sentence.subject(clause), clause));
        }
        figures(sentence, clause, draft);
        boolean moves = MOVES.contains(clause.verb().lemma());
        boolean states = moves
                || Set.of(
                                "être",
                                "atteindre",
                                "avoisiner",
                                "dévoiler",
                                "fixer",
                                "rester",
                                "passer",
                                "communiquer",
                                "révéler",
                                "préciser",
                                "divulguer",
                                "annoncer",
                                "tourner")
                        .contains(clause.verb().lemma());
        return states || draft.amount != null || draft.percent != null ? draft : null;
    }

    /** « Prix de la MI325X : 10 000 dollars »: the first sum behind a label without a verb. */
    private static @Nullable FactDraft labelled(SentenceReading sentence, Phrase noun, FactDraft draft) {
        int behind = sentence.words().end(noun.end() - 1);
        for (Figure figure : sentence.figures()) {
            if (draft.amount == null
                    && figure.type() == Figure.Type.MONEY
                    && figure.range().start() > behind) {
                draft.amount = figure;
            }
        }
        Makers.fill(sentence, draft);
        return draft.amount == null ? null : draft;
    }

    /** « 60 % du prix d’une H100 » compares. */
    private static boolean isShareOfPrice(SentenceReading sentence, Phrase noun) {
        Figure of = noun.parent() < 0
                ? null
                : sentence.words().figure(sentence.phrases().get(noun.parent()).head());
        return of != null && of.type() != Figure.Type.MONEY;
    }

    private static boolean possessed(SentenceReading sentence, Phrase noun) {
        for (Phrase child : sentence.participants().children(noun)) {
            if (Set.of("ses", "sa", "leurs").contains(sentence.words().key(child.start()))) {
                return true;
            }
        }
        return false;
    }

    private static void figures(SentenceReading sentence, Clause clause, FactDraft draft) {
        for (Figure figure : FigureSlots.chained(sentence, clause)) {
            if (figure.type() == Figure.Type.MONEY && draft.amount == null) {
                draft.amount = figure;
            } else if ((figure.type() == Figure.Type.PERCENT || figure.type() == Figure.Type.RATIO)
                    && draft.percent == null) {
                draft.percent = ChangeDirection.signed(sentence, clause, figure);
            }
        }
        Makers.fill(sentence, draft);
        draft.time = FigureSlots.time(sentence, draft);
        Phrase reference = ChangeDirection.comparedWith(sentence, clause);
        for (Phrase phrase : clause.complements()) {
            if (NOUNS.contains(sentence.words().lemma(phrase.head())) && isShareOfPrice(sentence, phrase)) {
                draft.reference(sentence.participants().chips(phrase));
            }
        }
        if (reference != null) {
            draft.reference(sentence.participants().chips(reference));
            if (draft.reference.isEmpty()) {
                draft.reference(sentence.participants().makers(reference));
            }
        }
    }
}
