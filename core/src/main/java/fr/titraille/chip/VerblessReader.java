package fr.titraille.chip;

import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what headlines and key points tell without a finite verb: « Commande record : 50 000 H20 pour Tencent »,
 * « Huawei : 100 000 Ascend 910B livrés en 2024, 300 000 prévus en 2025 ». Each number of chips makes one statement; its
 * kind is that of the participle behind it, of the label before the colon, or an order where only a buyer follows.
 */
final class VerblessReader implements FactReader {

    private static final Set<String> FORECASTS = Vocabulary.of("forecast-participle");
    private static final Set<String> BUYERS = Set.of("pour", "à");
    private static final Set<String> HOLDERS = Set.of("chez", "par", "de");
    private static final Set<String> SELLERS = Set.of("auprès", "avec");

    @Override
    public List<Draft> read(SentenceReading sentence) {
        if (sentence.clauses().stream().anyMatch(c -> c.verb().isFinite())) {
            return List.of();
        }
        List<Draft> out = new ArrayList<>();
        Draft before = null;
        for (Phrase phrase : sentence.phrases()) {
            Figure number = number(sentence, phrase, before);
            if (number != null) {
                Draft draft = draft(sentence, phrase, number, before);
                if (draft != null) {
                    out.add(draft);
                    before = draft;
                }
            }
        }
        return out;
    }

    /** A number of chips, or a bare number after one. */
    private static @Nullable Figure number(SentenceReading sentence, Phrase phrase, @Nullable Draft before) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Figure figure = sentence.words().figure(i);
            if (figure != null && figure.type() == Figure.Type.COUNT) {
                boolean chips = "chip".equals(figure.unit()) || before != null && figure.unit() == null;
                return chips && phrase.parent() < 0 ? figure : null;
            }
        }
        return null;
    }

    private static @Nullable Draft draft(
            SentenceReading sentence, Phrase phrase, Figure number, @Nullable Draft before) {
        Words words = sentence.words();
        Clause participle = participleBehind(sentence, phrase);
        Frame frame = frame(sentence, phrase, participle);
        boolean forecast =
                participle != null && FORECASTS.contains(participle.verb().lemma());
        ChipFact.Kind kind = frame != null ? frame.kind() : before != null ? before.kind : null;
        boolean held = kind == ChipFact.Kind.STOCK || kind == ChipFact.Kind.USAGE;
        Set<String> buyer = partiesBehind(sentence, phrase, held ? HOLDERS : BUYERS);
        if (kind == null) {
            kind = buyer.isEmpty() ? null : ChipFact.Kind.ORDER;
        }
        if (kind == null || kind == ChipFact.Kind.PRODUCT && !forecast && participle == null) {
            return null;
        }
        Draft draft = new Draft(
                kind,
                participle,
                participle == null ? phrase.head() : participle.verb().head());
        draft.quantity = number;
        draft.chip(sentence.chips(List.of(phrase)));
        if (draft.chip.isEmpty() && before != null) {
            draft.chip(before.chip);
        }
        Set<String> label = label(sentence, phrase);
        boolean delivered = kind == ChipFact.Kind.DELIVERY;
        draft.subject(delivered || buyer.isEmpty() ? label : buyer);
        if (delivered) {
            draft.counterparty(buyer);
        } else if (kind == ChipFact.Kind.ORDER) {
            draft.counterparty(partiesBehind(sentence, phrase, SELLERS));
            if (!buyer.isEmpty()) {
                draft.counterparty(label);
            }
            draft.counterparty.removeAll(draft.subject);
        }
        draft.time = timeBehind(sentence, phrase);
        if (forecast) {
            draft.modality = ChipFact.Modality.PLANNED;
        } else if (isAttributed(sentence)) {
            draft.modality = ChipFact.Modality.REPORTED;
        }
        return draft.weight() > 1 && words.inside(draft.anchor) ? draft : null;
    }

    /** « … livrés », right behind the chips. */
    private static @Nullable Clause participleBehind(SentenceReading sentence, Phrase phrase) {
        return sentence.clauses().stream()
                .filter(c -> c.verb().form() == VerbGroup.Form.PAST_PARTICIPLE)
                .filter(c -> c.verb().start() >= phrase.end() && c.verb().start() <= phrase.end() + 3)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Frame frame(SentenceReading sentence, Phrase phrase, @Nullable Clause participle) {
        if (participle != null) {
            for (Frame frame : TriggerLexicon.french().verb(participle.verb().lemma())) {
                if (frame.noun().isEmpty()
                        && !frame.isReflexive()
                        && frame.chip().contains(RoleReader.OBJECT)) {
                    return frame;
                }
            }
        }
        for (Phrase before : sentence.phrases()) {
            if (before.index() < phrase.index()) {
                for (int i = before.start(); i < before.end(); i++) {
                    for (Frame frame :
                            TriggerLexicon.french().noun(sentence.words().lemma(i))) {
                        if (!frame.agent().contains("copula") && !frame.has("figure")) {
                            return frame;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The firms named before the colon: « Huawei : … ». */
    private static Set<String> label(SentenceReading sentence, Phrase phrase) {
        Set<String> out = new HashSet<>();
        for (Phrase before : sentence.phrases()) {
            boolean labels =
                    before.end() <= phrase.opening() && colonBetween(sentence.words(), before.end(), phrase.opening());
            if (labels && out.isEmpty()) {
                out.addAll(sentence.participants().parties(before));
            }
        }
        return out;
    }

    private static boolean colonBetween(Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.key(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> partiesBehind(SentenceReading sentence, Phrase phrase, Set<String> prepositions) {
        for (Phrase next : behind(sentence, phrase)) {
            if (prepositions.contains(next.preposition())) {
                Set<String> parties = sentence.participants().parties(next);
                if (!parties.isEmpty()) {
                    return parties;
                }
            }
        }
        return Set.of();
    }

    private static @Nullable String timeBehind(SentenceReading sentence, Phrase phrase) {
        for (Phrase next : behind(sentence, phrase)) {
            Figure figure = sentence.words().figure(next.end() - 1);
            if (figure != null && figure.type() == Figure.Type.DATE) {
                return figure.date();
            }
        }
        return null;
    }

    /** What follows up to the next number of things. */
    private static List<Phrase> behind(SentenceReading sentence, Phrase phrase) {
        List<Phrase> out = new ArrayList<>();
        for (int k = phrase.index() + 1; k < sentence.phrases().size(); k++) {
            Phrase next = sentence.phrases().get(k);
            Figure figure = sentence.words().figure(next.start());
            if (figure != null && figure.type() == Figure.Type.COUNT) {
                break;
            }
            out.add(next);
        }
        return out;
    }

    private static boolean isAttributed(SentenceReading sentence) {
        return sentence.phrases().stream()
                .anyMatch(p -> p.preposition().equals("selon")
                        || p.preposition().equals("après")
                                && sentence.words().key(p.opening()).equals("d'"));
    }
}
