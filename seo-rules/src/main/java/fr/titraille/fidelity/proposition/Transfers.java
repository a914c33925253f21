package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Argument;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.predication.Slot;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the transfers of a sentence off its predications; the words are those of {@code transfers.tsv}. */
public final class Transfers {

    /** What a word says of its subject or bearer. */
    private record End(String what, boolean gives) {}

    /** How far the noun stands from its verb: « mettra 230 serveurs à la disposition de ». */
    private static final int FAR = 12;

    private static final Map<String, End> VERBS = ends("verb");
    private static final Map<String, End> FROM = ends("from");
    private static final Map<String, End> DEEDS = ends("deed");
    private static final Map<String, End> DOING = ends("doing");
    private static final Map<String, End> SUPPORTS = ends("support");
    private static final Map<String, End> NOUNS = ends("noun");

    private final ComparedText text;
    private final PartyNames parties;
    private final Descriptions known;

    private Transfers(ComparedText text, Descriptions known) {
        this.text = text;
        this.parties = PartyNames.of(text);
        this.known = known;
    }

    private static Map<String, End> ends(String kind) {
        Map<String, End> ends = new HashMap<>();
        for (List<String> row : ResourceLines.table(Transfers.class, "transfers.tsv", 4)) {
            if (row.get(1).equals(kind)) {
                List.of(row.get(2).split("\\|")).forEach(word -> ends.put(word, new End(row.get(0), true)));
                List.of(row.get(3).split("\\|")).forEach(word -> ends.put(word, new End(row.get(0), false)));
            }
        }
        return Map.copyOf(ends);
    }

    /** The transfers of a sentence whose parties are told. */
    public static List<Transfer> in(ComparedText text, Stretch stretch, Descriptions known) {
        Transfers reader = new Transfers(text, known);
        List<Transfer> found = new ArrayList<>();
        for (Predication predication : Predications.of(text.analysis()).in(stretch.sentence())) {
            Transfer transfer = reader.read(predication);
            if (transfer != null
                    && !(transfer.givers().isEmpty() && transfer.takers().isEmpty())) {
                found.add(transfer);
            }
        }
        return found;
    }

    private @Nullable Transfer read(Predication predication) {
        boolean attribute =
                predication.kind() == Predication.Kind.COPULA || predication.kind() == Predication.Kind.APPOSITION;
        if (attribute) {
            int noun = predication.attribute().map(Argument::head).orElse(predication.head());
            End end = NOUNS.get(text.analysis().lemma(noun));
            return end == null ? null : of(predication, end, behind(noun));
        }
        int noun = supported(predication);
        if (noun >= 0) {
            End end = end(predication, noun);
            Set<String> other = new HashSet<>(behind(noun));
            if (end != null && other.isEmpty()) {
                other.addAll(other(predication, end, true));
            }
            return end == null ? null : of(predication, end, other);
        }
        End from = FROM.get(predication.lemma());
        End end = from == null ? VERBS.get(predication.lemma()) : from;
        return end == null ? null : of(predication, end, other(predication, end, from == null));
    }

    /** The noun that makes a transfer of a verb: « mettre … à la disposition de X », « prendre en location »; or -1. */
    private int supported(Predication predication) {
        int last = Math.min(
                text.stretchAt(predication.head()).endToken(),
                predication.head() + (predication.kind() == Predication.Kind.VERB ? FAR : 0));
        for (int k = predication.head() + 1; k < last; k++) {
            if (end(predication, k) != null) {
                return k;
            }
            boolean comma = text.token(k).text().equals(",");
            if (text.token(k).kind() == TokenKind.PUNCTUATION && !comma) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable End end(Predication predication, int noun) {
        String verb = text.analysis().lemma(predication.head());
        String lemma = text.analysis().lemma(noun);
        End end = SUPPORTS.get(verb + "+" + lemma);
        boolean deed = end == null && DOING.containsKey(verb);
        return deed ? DEEDS.get(lemma) : end;
    }

    private Transfer of(Predication predication, End end, Set<String> other) {
        Set<String> subject = new HashSet<>();
        predication.all(Slot.AGENT).forEach(a -> subject.addAll(known.parties(text, a)));
        Set<String> things = new HashSet<>();
        predication.patient().ifPresent(p -> things.addAll(terms(p)));
        things.removeAll(subject);
        things.removeAll(other);
        return new Transfer(
                predication.head(),
                end.what(),
                end.gives() ? subject : other,
                end.gives() ? other : subject,
                things,
                predication.range());
    }

    /** Who stands at the other end: « à X » of giving, « à X », « auprès de X », « chez X », « de X » of taking. */
    private Set<String> other(Predication predication, End end, boolean to) {
        Set<String> found = new HashSet<>();
        predication.recipient().ifPresent(r -> found.addAll(known.parties(text, r)));
        predication.complements().forEach(c -> {
            String preposition = c.preposition().split(" ", 2)[0];
            boolean side = (to && WordClass.TO.has(preposition))
                    || (!end.gives() && WordClass.SELLER_PREPOSITION.has(preposition));
            if (side) {
                found.addAll(known.parties(text, c));
            }
        });
        return found;
    }

    /** The names behind a noun and « de » or « à »: « fournisseur de X », « à la disposition de son partenaire ». */
    private Set<String> behind(int noun) {
        int end = text.stretchAt(noun).endToken();
        boolean linked = noun + 1 < end
                && (WordClass.OF.has(text.token(noun + 1).key())
                        || WordClass.TO.has(text.token(noun + 1).key())
                        || WordClass.SELLER_PREPOSITION.has(text.token(noun + 1).key()));
        if (!linked) {
            return Set.of();
        }
        return Predications.of(text.analysis()).in(text.stretchAt(noun).sentence()).stream()
                .flatMap(p -> p.arguments().stream())
                .filter(a -> a.head() > noun && a.head() <= noun + 4)
                .findFirst()
                .map(a -> known.parties(text, a))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> known.partiesBehind(text, noun + 1, end));
    }

    private Set<String> terms(Argument argument) {
        Set<String> keys = new HashSet<>();
        int from = text.analysis().firstTokenFrom(argument.range().start());
        int to = text.analysis().firstTokenFrom(argument.range().end());
        for (int k = from; k < to; k++) {
            Term term = text.term(k);
            String name = parties.at(k);
            if (name != null) {
                keys.add(name);
            } else if (term != null) {
                keys.add(term.key());
            }
        }
        return keys;
    }
}
