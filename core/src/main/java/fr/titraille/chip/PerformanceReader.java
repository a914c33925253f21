package fr.titraille.chip;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads comparisons and measurements of chips: comparatives, superlatives, « supérieur à », « rivaliser avec », « 40 % du débit de ». */
final class PerformanceReader implements FactReader {

    private static final Set<String> QUALITIES = Vocabulary.of("performance-adjective");
    private static final Set<String> RELATIONS = Vocabulary.of("comparison-adjective");
    private static final Set<String> VERBS = Vocabulary.of("comparison-verb");
    private static final Set<String> OFFERS = Vocabulary.of("measure-offer-verb");
    private static final Set<String> POSITIONS = Vocabulary.of("position-noun");
    private static final Set<String> NOUNS = Vocabulary.of("performance-noun");

    @Override
    public List<FactDraft> read(SentenceReading sentence) {
        List<FactDraft> out = new ArrayList<>();
        Words words = sentence.words();
        for (int i = words.from(); i < words.to(); i++) {
            boolean quality = QUALITIES.contains(words.lemma(i)) && graded(words, i);
            boolean better = words.key(i).equals("mieux") && words.key(i + 1).startsWith("qu");
            boolean relation = RELATIONS.contains(words.lemma(i))
                    && words.pos(i) != PartOfSpeech.NOUN
                    && words.pos(i) != PartOfSpeech.VERB;
            if (quality || relation || better) {
                add(adjective(sentence, i, relation), out);
            }
        }
        for (Clause clause : sentence.clauses()) {
            if (VERBS.contains(clause.verb().lemma()) || matches(sentence, clause)) {
                add(verb(sentence, clause), out);
            } else if (OFFERS.contains(clause.verb().lemma()) || measuresAgainst(sentence, clause)) {
                offers(sentence, clause, out);
            }
            add(position(sentence, clause), out);
            proven(sentence, clause, out);
        }
        return out;
    }

    /** « soit un tiers de plus que la HBM3 »; not « coûte un tiers de plus ». */
    private static boolean measuresAgainst(SentenceReading sentence, Clause clause) {
        Phrase against = ChangeDirection.comparedWith(sentence, clause);
        boolean money = FigureSlots.in(sentence, clause).stream().anyMatch(f -> f.type() == Figure.Type.MONEY);
        boolean price = Vocabulary.of("price-verb").contains(clause.verb().lemma())
                || Vocabulary.of("sold-verb").contains(clause.verb().lemma());
        return against != null
                && sentence.participants().isChips(against)
                && !money
                && !price
                && share(sentence, clause) != null;
    }

    /** « faire jeu égal avec », « tenir tête à », « soutenir la comparaison avec ». */
    private static boolean matches(SentenceReading sentence, Clause clause) {
        return clause.complements().stream()
                .anyMatch(c -> switch (sentence.words().lemma(c.head())) {
                    case "jeu" -> clause.verb().lemma().equals("faire");
                    case "tête" -> clause.verb().lemma().equals("tenir");
                    case "comparaison" -> clause.verb().lemma().equals("soutenir");
                    default -> false;
                });
    }

    private static void add(@Nullable FactDraft draft, List<FactDraft> out) {
        if (draft != null) {
            out.add(draft);
        }
    }

    private static boolean graded(Words words, int i) {
        for (int k = i - 1; k >= Math.max(words.from(), i - 2); k--) {
            if (Set.of("plus", "moins", "aussi", "mieux", "meilleur").contains(words.key(k))) {
                return true;
            }
        }
        return Set.of("meilleur", "bridé").contains(words.lemma(i));
    }

    // ------------------------------------------------------------- « plus rapide que », « comparable à »

    private static @Nullable FactDraft adjective(SentenceReading sentence, int at, boolean relation) {
        Words words = sentence.words();
        Phrase reference = relation ? next(sentence, at, "à") : afterQue(sentence, at);
        if (relation && reference == null && !qualifiesPerformance(sentence, at)) {
            return null;
        }
        boolean superlative = !relation && reference == null && isSuperlative(words, at);
        Clause clause = clauseAt(sentence, at);
        List<Phrase> side = side(sentence, at, clause, superlative);
        if (side.isEmpty()) {
            return null;
        }
        FactDraft draft = new FactDraft(ChipFact.Kind.PERFORMANCE, clause, at);
        draft.chip(sentence.chips(side));
        Makers.of(sentence, draft, side);
        if (reference != null) {
            refer(sentence, draft, reference);
        } else if (relation) {
            draft.reference(otherChips(sentence, draft, at));
        }
        Makers.fill(sentence, draft);
        boolean bare = draft.chip.isEmpty() && draft.subject.isEmpty();
        if (bare && draft.reference.isEmpty()
                || reference == null && !superlative && !relation && draft.chip.isEmpty()) {
            return null;
        }
        draft.percent = factor(sentence, clause, at);
        return draft;
    }

    private static boolean isSuperlative(Words words, int at) {
        String before = words.key(at - 2);
        return Set.of("le", "la", "les").contains(before)
                && Set.of("plus", "moins").contains(words.key(at - 1));
    }

    private static boolean qualifiesPerformance(SentenceReading sentence, int at) {
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.start() <= at && at < phrase.end() && phrase.end() - phrase.start() > 1) {
                return hasPerformance(sentence, phrase)
                        || phrase.parent() >= 0
                                && hasPerformance(sentence, sentence.phrases().get(phrase.parent()));
            }
        }
        return false;
    }

    private static boolean hasPerformance(SentenceReading sentence, Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (NOUNS.contains(sentence.words().lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Clause clauseAt(SentenceReading sentence, int at) {
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.start() <= at && at < phrase.end()) {
                return sentence.clauseOf(phrase);
            }
        }
        Clause last = null;
        for (Clause clause : sentence.clauses()) {
            if (clause.verb().head() < at) {
                last = clause;
            }
        }
        return last == null && !sentence.clauses().isEmpty()
                ? sentence.clauses().get(0)
                : last;
    }

    /** The chips that are compared: the noun that the adjective stands by, else the subject of its verb. */
    private static List<Phrase> side(SentenceReading sentence, int at, @Nullable Clause clause, boolean superlative) {
        Phrase holder = holder(sentence, at);
        if (holder != null
                && !superlative
                && holder.head() < at
                && sentence.participants().isChipHead(holder)
                && (!sentence.participants().chips(holder).isEmpty()
                        || !sentence.participants().makers(holder).isEmpty())) {
            return List.of(holder);
        }
        if (clause == null) {
            return List.of();
        }
        List<Phrase> subject = sentence.subject(clause);
        if (isAbout(sentence, subject)) {
            return subject;
        }
        return List.of();
    }

    private static @Nullable Phrase holder(SentenceReading sentence, int at) {
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.start() <= at && at <= phrase.end()) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isAbout(SentenceReading sentence, List<Phrase> subject) {
        for (Phrase phrase : subject) {
            if (sentence.participants().isChips(phrase)
                    || !sentence.chips(List.of(phrase)).isEmpty()) {
                return true;
            }
            boolean pronoun = sentence.participants().isPronoun(phrase)
                    || sentence.words().key(phrase.head()).equals("ce");
            if (pronoun && !sentence.chipsBefore(phrase).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Phrase next(SentenceReading sentence, int at, String preposition) {
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.opening() > at) {
                return phrase.opening() <= at + 4 && phrase.preposition().equals(preposition) ? phrase : null;
            }
        }
        return null;
    }

    private static @Nullable Phrase afterQue(SentenceReading sentence, int at) {
        Words words = sentence.words();
        for (int i = at + 1; i < Math.min(words.to(), at + 7); i++) {
            if (words.isPunctuation(i)) {
                return null;
            }
            if (words.key(i).equals("que") || words.key(i).equals("qu'")) {
                return firstFrom(sentence, i + 1);
            }
            if (words.key(i).equals("de") && i == at + 1) {
                return firstFrom(sentence, i + 1);
            }
        }
        return null;
    }

    private static @Nullable Phrase firstFrom(SentenceReading sentence, int token) {
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.start() >= token) {
                return phrase.start() <= token + 2 ? phrase : null;
            }
        }
        return null;
    }

    private static void refer(SentenceReading sentence, FactDraft draft, Phrase reference) {
        Set<String> named = new LinkedHashSet<>();
        for (Phrase phrase : sentence.participants().siblings(reference)) {
            named.addAll(sentence.participants().chips(phrase));
        }
        if (named.isEmpty()) {
            named.addAll(sentence.participants().makers(reference));
            Mention mention = sentence.words().mention(reference.head());
            if (mention != null && mention.type() == Mention.Type.COMPANY) {
                named.addAll(sentence.participants().parties(reference));
            }
        }
        named.removeAll(draft.chip);
        draft.reference(named);
    }

    /** « deux fois plus rapide », « 20 % plus rapide », « 70 % des performances ». */
    private static @Nullable Figure factor(SentenceReading sentence, @Nullable Clause clause, int at) {
        for (Figure figure : sentence.figures()) {
            boolean share = figure.type() == Figure.Type.PERCENT || figure.type() == Figure.Type.RATIO;
            int distance = sentence.words().start(at) - figure.range().end();
            if (share
                    && (distance >= 0 && distance < 12
                            || distance < 0
                                    && -distance < 40
                                    && clause != null
                                    && FigureSlots.in(sentence, clause).contains(figure))) {
                return figure;
            }
        }
        return null;
    }

    // ------------------------------------------------------------- « surpasse », « rivalise avec »

    private static @Nullable FactDraft verb(SentenceReading sentence, Clause clause) {
        List<Phrase> subject = sentence.subject(clause);
        if (!isAbout(sentence, subject)) {
            return null;
        }
        FactDraft draft =
                new FactDraft(ChipFact.Kind.PERFORMANCE, clause, clause.verb().head()).chip(sentence.chips(subject));
        Makers.of(sentence, draft, subject);
        boolean object = false;
        boolean predecessor = false;
        for (Role role : new RoleReader(sentence).of(clause)) {
            boolean second = role.name().equals(RoleReader.OBJECT)
                    || role.name().equals("avec")
                    || role.name().equals("à");
            if (second && !object) {
                refer(sentence, draft, role.phrase());
                object = !draft.reference.isEmpty();
                predecessor |= Vocabulary.of("predecessor")
                        .contains(sentence.words().lemma(role.phrase().head()));
            }
        }
        if (clause.verb().clitics().contains("la")
                || clause.verb().clitics().contains("le")
                || clause.verb().clitics().contains("l'")) {
            draft.reference(otherChips(sentence, draft, clause.verb().start()));
            if (draft.reference.isEmpty()) {
                draft.reference(sentence.discourse().chips(false));
            }
        }
        Makers.fill(sentence, draft);
        draft.percent = share(sentence, clause);
        boolean compared = !draft.reference.isEmpty() || predecessor && !draft.chip.isEmpty();
        return compared ? draft : null;
    }

    private static @Nullable Figure share(SentenceReading sentence, Clause clause) {
        for (Figure figure : FigureSlots.in(sentence, clause)) {
            if (figure.type() == Figure.Type.PERCENT || figure.type() == Figure.Type.RATIO) {
                return figure;
            }
        }
        return null;
    }

    // ------------------------------------------------------------- « atteint 40 % du débit de »

    private static void offers(SentenceReading sentence, Clause clause, List<FactDraft> out) {
        List<Phrase> subject = sentence.subject(clause);
        if (!isAbout(sentence, subject)) {
            return;
        }
        boolean performance = false;
        Phrase reference = null;
        for (Phrase phrase : clause.complements()) {
            performance |= hasPerformance(sentence, phrase);
            boolean other =
                    phrase.preposition().equals("de") || phrase.preposition().equals("à");
            if (reference == null
                    && performance
                    && other
                    && (sentence.participants().isChips(phrase)
                            || !sentence.participants().parties(phrase).isEmpty())) {
                reference = phrase;
            }
        }
        Phrase against = ChangeDirection.comparedWith(sentence, clause);
        boolean compared = against != null && sentence.participants().isChips(against);
        reference = reference == null ? against : reference;
        List<Figure> shares = new ArrayList<>();
        boolean measured = false;
        for (Figure figure : FigureSlots.in(sentence, clause)) {
            if (figure.type() == Figure.Type.PERCENT || figure.type() == Figure.Type.RATIO) {
                shares.add(figure);
            }
            measured |= figure.type() == Figure.Type.MEASURE
                    && Vocabulary.of("speed-unit").contains(figure.unit() == null ? "" : figure.unit());
        }
        if ((performance || compared) && !shares.isEmpty()) {
            for (Figure share : shares) {
                FactDraft draft = draft(sentence, clause, subject, reference);
                draft.percent = share;
                out.add(draft);
            }
        } else if (measured || performance && reference != null) {
            out.add(draft(sentence, clause, subject, reference));
        }
    }

    private static FactDraft draft(
            SentenceReading sentence, Clause clause, List<Phrase> subject, @Nullable Phrase reference) {
        FactDraft draft =
                new FactDraft(ChipFact.Kind.PERFORMANCE, clause, clause.verb().head()).chip(sentence.chips(subject));
        Makers.of(sentence, draft, subject);
        Makers.fill(sentence, draft);
        if (reference != null) {
            refer(sentence, draft, reference);
        }
        return draft;
    }

    /** « la B200 mène, celle de Naver est comparable »: the chips named before. */
    private static Set<String> otherChips(SentenceReading sentence, FactDraft draft, int at) {
        Set<String> out = new LinkedHashSet<>();
        for (Phrase phrase : sentence.phrases()) {
            if (phrase.end() <= at && ChipNouns.namesChip(sentence.words(), phrase)) {
                out.addAll(sentence.participants().chips(phrase));
            }
        }
        out.removeAll(draft.chip);
        return out;
    }

    // ------------------------------------------------------------- « reste loin derrière la H100 », « au niveau de »

    private static @Nullable FactDraft position(SentenceReading sentence, Clause clause) {
        List<Phrase> subject = sentence.subject(clause);
        if (!isAbout(sentence, subject)) {
            return null;
        }
        for (Phrase phrase : clause.complements()) {
            boolean place = phrase.preposition().equals("derrière")
                    || phrase.preposition().equals("devant");
            boolean level = POSITIONS.contains(sentence.words().lemma(phrase.head()));
            List<Phrase> children = sentence.participants().children(phrase);
            Phrase reference = place ? phrase : level && !children.isEmpty() ? children.get(0) : null;
            if (reference != null && sentence.participants().isChips(reference)) {
                FactDraft draft = draft(sentence, clause, subject, reference);
                return draft.reference.isEmpty() ? null : draft;
            }
        }
        return null;
    }

    // ------------------------------------------------------------- « les performances de la puce doivent être prouvées
    // »

    private static void proven(SentenceReading sentence, Clause clause, List<FactDraft> out) {
        if (!Vocabulary.of("proof-verb").contains(clause.verb().lemma())) {
            return;
        }
        for (Phrase phrase : sentence.subject(clause)) {
            if (hasPerformance(sentence, phrase)
                    && !sentence.participants().chips(phrase).isEmpty()) {
                out.add(new FactDraft(
                                ChipFact.Kind.PERFORMANCE, clause, clause.verb().head())
                        .chip(sentence.participants().chips(phrase))
                        .subject(sentence.participants().makers(phrase)));
            }
        }
    }
}
