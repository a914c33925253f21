package fr.titraille.chip;

import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads sizes of markets, shares of them, chip sales and spending on chips; each needs a number. */
final class MarketReader implements FactReader {

    private static final Set<String> NOUNS = Vocabulary.of("market-noun");
    private static final Set<String> SHARE_VERBS = Vocabulary.of("share-verb");
    private static final Set<String> MOVES = Vocabulary.of("move-verb");
    private static final Set<String> OTHER_TRADES =
            Set.of("cloud", "internet", "software", "models", "smartphones", "cars", "bank", "research");
    private static final Set<String> SALES = Set.of("vente", "chiffre", "revenu", "recette");
    private static final Set<String> SPENDING = Vocabulary.of("spending-word");

    @Override
    public List<FactDraft> read(SentenceReading sentence) {
        List<FactDraft> out = new ArrayList<>();
        boolean share = false;
        for (Phrase phrase : sentence.phrases()) {
            String lemma = sentence.words().lemma(phrase.head());
            if (isShare(sentence, phrase)) {
                share = true;
            } else if (NOUNS.contains(lemma) || SPENDING.contains(lemma)) {
                add(size(sentence, phrase), out);
            }
        }
        for (Clause clause : sentence.clauses()) {
            if (SPENDING.contains(clause.verb().lemma())) {
                add(spending(sentence, clause), out);
            }
        }
        boolean captured = sentence.clauses().stream()
                .anyMatch(c -> SHARE_VERBS.contains(c.verb().lemma())
                        && c.verb().clitics().contains("en"));
        if (share
                || captured
                || sentence.phrases().stream().anyMatch(p -> isPartOfMarket(sentence, p))
                || marketUnderShareVerb(sentence)) {
            shares(sentence, out);
        }
        return out;
    }

    private static void add(@Nullable FactDraft draft, List<FactDraft> out) {
        if (draft != null) {
            out.add(draft);
        }
    }

    private static boolean isShare(SentenceReading sentence, Phrase phrase) {
        boolean part = sentence.words().lemma(phrase.head()).equals("part");
        boolean firms = sentence.participants().children(phrase).stream()
                .anyMatch(c -> !sentence.participants().parties(c).isEmpty());
        return part
                        && firms
                        && sentence.discourse().spokeOfChips()
                        && sentence.words().key(phrase.start()).equals("la")
                || part
                        && sentence.participants().children(phrase).stream()
                                .anyMatch(c -> sentence.words().lemma(c.head()).equals("marché"));
    }

    /** « détient 80 % du marché », « sur un marché de 21 milliards, X pèse 28 % ». */
    private static boolean marketUnderShareVerb(SentenceReading sentence) {
        for (Clause clause : sentence.clauses()) {
            if (SHARE_VERBS.contains(clause.verb().lemma())) {
                if (clause.antecedent() != null && hasMarket(sentence, clause.antecedent())) {
                    return true;
                }
                for (Phrase phrase : sentence.region(clause)) {
                    if (sentence.words().lemma(phrase.head()).equals("marché") || hasMarket(sentence, phrase)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** « avec 75 % du marché », « 40 % des ventes ». */
    private static boolean isPartOfMarket(SentenceReading sentence, Phrase phrase) {
        Figure figure = sentence.words().figure(phrase.start());
        boolean with = phrase.preposition().equals("avec");
        return figure != null
                && figure.type() == Figure.Type.PERCENT
                && sentence.discourse().spokeOfChips()
                && sentence.participants().children(phrase).stream()
                        .map(c -> sentence.words().key(c.head()))
                        .anyMatch(key -> key.equals("marché") || with && key.equals("ventes"));
    }

    private static boolean hasMarket(SentenceReading sentence, Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (sentence.words().key(i).equals("marché")) {
                return true;
            }
        }
        return false;
    }

    /** Each share with its holder: « détient 60 % du marché, contre 30 % pour Samsung », « AMD 10 %, Intel 5 % ». */
    private static void shares(SentenceReading sentence, List<FactDraft> out) {
        for (Figure figure : sentence.figures()) {
            boolean share = figure.type() == Figure.Type.PERCENT
                    || figure.type() == Figure.Type.RATIO && figure.number() != null && figure.number() < 1;
            if (!share) {
                continue;
            }
            Phrase at = phraseOf(sentence, figure);
            if (at == null || isLeft(sentence, at, figure)) {
                continue;
            }
            Clause clause = sentence.clauseOf(at);
            FactDraft draft = new FactDraft(ChipFact.Kind.MARKET, clause, at.head());
            draft.percent = figure;
            draft.subject(holder(sentence, at, clause));
            draft.time = FigureSlots.time(sentence, draft);
            List<Phrase> subject = clause == null ? List.of() : sentence.subject(clause);
            if (draft.subject.isEmpty() && subject.stream().anyMatch(sentence.participants()::isChips)) {
                draft.chip(sentence.chips(subject));
                out.add(draft);
            } else if (!draft.subject.isEmpty() && isOfTrade(sentence, draft.subject)) {
                out.add(draft);
            }
        }
    }

    /** « tombée de 95 % à 8 % »: the share that it was. */
    private static boolean isLeft(SentenceReading sentence, Phrase share, Figure figure) {
        int next = share.index() + 1;
        if (!share.preposition().equals("de") || next >= sentence.phrases().size()) {
            return false;
        }
        Phrase to = sentence.phrases().get(next);
        Figure now = sentence.words().figure(to.start());
        return to.preposition().equals("à") && now != null && now != figure && now.type() == figure.type();
    }

    /** A share of another market, such as the cloud's, is none of the chips'. */
    private static boolean isOfTrade(SentenceReading sentence, Set<String> holders) {
        boolean chips = sentence.phrases().stream().anyMatch(p -> ChipNouns.isChip(sentence.words(), p));
        return chips
                || holders.stream()
                        .noneMatch(name -> OrganizationCatalogue.standard()
                                .find(name)
                                .map(o -> OTHER_TRADES.contains(String.valueOf(o.sector())))
                                .orElse(false));
    }

    private static @Nullable Phrase phraseOf(SentenceReading sentence, Figure figure) {
        for (Phrase phrase : sentence.phrases()) {
            if (sentence.words().end(phrase.end() - 1) > figure.range().start()
                    && sentence.words().start(phrase.opening()) < figure.range().end()) {
                return phrase;
            }
        }
        return null;
    }

    private static Set<String> holder(SentenceReading sentence, Phrase share, @Nullable Clause clause) {
        int index = share.index();
        for (int k = index + 1; k < Math.min(sentence.phrases().size(), index + 3); k++) {
            Phrase next = sentence.phrases().get(k);
            boolean pour =
                    next.preposition().equals("pour") || next.preposition().equals("chez");
            if (pour && !sentence.participants().parties(next).isEmpty()) {
                return sentence.participants().parties(next);
            }
        }
        // « …, Nvidia plus de 80 % », « …, celle d’AMD 5 % »: the name right before the share, where no verb stands
        // between
        if (index > 0) {
            Phrase before = sentence.phrases().get(index - 1);
            boolean apart = before.end() >= share.start() - 3
                    && (clause == null
                            || clause.verb().head() < before.start()
                            || share.start() < clause.verb().head());
            boolean bracketed = sentence.words().key(share.opening() - 1).equals("(");
            boolean bare = bracketed
                    || before.isDirect()
                    || before.parent() >= 0
                            && sentence.words().key(before.opening() - 1).startsWith("cel");
            Set<String> named = sentence.participants().parties(before);
            if (apart && bare && !named.isEmpty()) {
                return named;
            }
        }
        return clause == null ? Set.of() : holder(sentence, clause);
    }

    private static Set<String> holder(SentenceReading sentence, Clause clause) {
        List<Phrase> subject = sentence.subject(clause);
        Set<String> parties = sentence.parties(subject, clause);
        for (Phrase phrase : subject) {
            for (Phrase child : sentence.participants().children(phrase)) {
                if (parties.isEmpty()) {
                    parties = sentence.participants().parties(child);
                }
            }
        }
        return parties;
    }

    // ------------------------------------------------------------- « un marché de 7 milliards », « les ventes ont
    // doublé »

    private static @Nullable FactDraft size(SentenceReading sentence, Phrase noun) {
        if (!aboutChips(sentence, noun)) {
            return null;
        }
        Clause clause = sentence.clauseOf(noun);
        if (clause == null) {
            return null;
        }
        FactDraft draft = new FactDraft(ChipFact.Kind.MARKET, clause, noun.head());
        boolean subject = sentence.subject(clause).contains(noun);
        List<Figure> figures = subject ? FigureSlots.chained(sentence, clause) : own(sentence, noun);
        boolean moved = clause.complements().contains(noun)
                && MOVES.contains(clause.verb().lemma());
        if (!subject && (moved || clause.verb().lemma().equals("voir"))) {
            figures = FigureSlots.chained(sentence, clause);
        }
        for (Figure figure : figures) {
            if (figure.type() == Figure.Type.MONEY && draft.amount == null) {
                draft.amount = figure;
            } else if ((figure.type() == Figure.Type.PERCENT || figure.type() == Figure.Type.RATIO)
                    && draft.percent == null) {
                draft.percent = ChangeDirection.signed(sentence, clause, figure);
            }
        }
        if (draft.amount == null && draft.percent == null) {
            return null;
        }
        owner(sentence, noun, clause, subject, draft);
        draft.time = figures.stream()
                .filter(f -> f.type() == Figure.Type.DATE)
                .map(Figure::date)
                .findFirst()
                .orElseGet(() -> FigureSlots.time(sentence, draft));
        return draft;
    }

    private static void owner(SentenceReading sentence, Phrase noun, Clause clause, boolean subject, FactDraft draft) {
        for (Phrase child : sentence.participants().children(noun)) {
            draft.chip(
                    ChipNouns.isChip(sentence.words(), child)
                            ? sentence.participants().chips(child)
                            : Set.of());
            draft.subject(sentence.participants().makers(child));
            draft.subject(sentence.participants().parties(child));
            for (Phrase below : sentence.participants().children(child)) {
                draft.subject(draft.subject.isEmpty() ? sentence.participants().parties(below) : Set.of());
            }
        }
        for (Phrase phrase : clause.complements()) {
            boolean earns = subject
                    && Set.of("rapporter", "générer", "apporter")
                            .contains(clause.verb().lemma());
            if (earns && phrase.preposition().equals("à")) {
                draft.subject(sentence.participants().parties(phrase));
            }
        }
        boolean possessive = Set.of("son", "sa", "ses", "leur", "leurs")
                        .contains(sentence.words().key(noun.start()))
                || sentence.participants().children(noun).stream()
                        .anyMatch(c -> Set.of("ses", "sa", "leurs")
                                .contains(sentence.words().key(c.start())));
        if (draft.subject.isEmpty() && possessive) {
            Clause by = subject && clause.governor() >= 0 ? sentence.clauses().get(clause.governor()) : clause;
            Set<String> owner = sentence.parties(sentence.subject(by), by);
            draft.subject(owner.isEmpty() ? sentence.discourse().topic(false) : owner);
        }
        boolean acts = !subject && noun.parent() >= 0 && !clause.verb().passive();
        if (draft.subject.isEmpty() && acts && SALES.contains(sentence.words().lemma(noun.head()))) {
            draft.subject(sentence.parties(sentence.subject(clause), clause));
        }
        if (draft.subject.isEmpty()) {
            for (Mention mention : sentence.words().mentions(noun.start(), noun.end())) {
                if (mention.type() == Mention.Type.COUNTRY) {
                    draft.subject(List.of(mention.name()));
                }
            }
        }
    }

    private static List<Figure> own(SentenceReading sentence, Phrase noun) {
        List<Figure> out = new ArrayList<>();
        Figure before = noun.parent() < 0
                ? null
                : sentence.words().figure(sentence.phrases().get(noun.parent()).head());
        if (before != null && before.type() == Figure.Type.MONEY) {
            // « 20 milliards de dollars de ventes »
            out.add(before);
        }
        for (Phrase child : sentence.participants().children(noun)) {
            for (Figure figure : sentence.figures()) {
                if (figure.range().start() < sentence.words().end(child.end() - 1)
                        && sentence.words().start(child.start())
                                < figure.range().end()) {
                    out.add(figure);
                }
            }
        }
        return out;
    }

    /** The noun's complements speak of chips, or it is the home market of a chip maker spoken of. */
    private static boolean aboutChips(SentenceReading sentence, Phrase noun) {
        if (ChipNouns.isChip(sentence.words(), noun)) {
            return true;
        }
        for (int k = noun.index() + 1; k < Math.min(sentence.phrases().size(), noun.index() + 4); k++) {
            Phrase next = sentence.phrases().get(k);
            boolean complement = !next.isDirect() && sentence.clauseOf(next) == sentence.clauseOf(noun);
            if (complement && ChipNouns.isChip(sentence.words(), next)) {
                return true;
            }
        }
        String lemma = sentence.words().lemma(noun.head());
        return sentence.discourse().spokeOfChips()
                && (lemma.equals("marché") || SALES.contains(lemma) && isOfChipMaker(sentence, noun));
    }

    /** « les ventes de Nvidia », « son chiffre d’affaires » of a maker of chips. */
    private static boolean isOfChipMaker(SentenceReading sentence, Phrase noun) {
        Set<String> owners = new LinkedHashSet<>();
        for (Phrase child : sentence.participants().children(noun)) {
            owners.addAll(sentence.participants().parties(child));
            sentence.participants()
                    .children(child)
                    .forEach(c -> owners.addAll(sentence.participants().parties(c)));
        }
        if (owners.isEmpty() && sentence.participants().isOwned(noun)) {
            Clause clause = sentence.clauseOf(noun);
            if (clause != null && clause.complements().contains(noun)) {
                owners.addAll(sentence.parties(sentence.subject(clause), clause));
            } else {
                owners.addAll(sentence.discourse().topic(false));
            }
        }
        return !owners.isEmpty() && owners.stream().allMatch(ChipRoles::isChipMaker);
    }

    private static @Nullable FactDraft spending(SentenceReading sentence, Clause clause) {
        for (Phrase phrase : clause.complements()) {
            boolean buys = phrase.preposition().equals("pour");
            boolean into = Set.of("en", "dans").contains(phrase.preposition()) || buys;
            if (into && sentence.participants().isChips(phrase)) {
                FactDraft draft = new FactDraft(
                                buys ? ChipFact.Kind.ORDER : ChipFact.Kind.MARKET,
                                clause,
                                clause.verb().head())
                        .subject(sentence.parties(sentence.subject(clause), clause))
                        .chip(sentence.participants().chips(phrase));
                FigureSlots.fill(sentence, draft);
                draft.quantity = buys ? draft.quantity : null;
                return draft.amount == null ? null : draft;
            }
        }
        return null;
    }
}
