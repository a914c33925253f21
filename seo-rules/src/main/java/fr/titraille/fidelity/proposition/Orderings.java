package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stems;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.fidelity.align.Term;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads comparisons and orders in time, sentence by sentence, in one pass over its tokens. */
public final class Orderings {

    private enum Build {
        DEGREE,
        WORD,
        TIME,
        THEN
    }

    private record Cue(Build build, int sign, String scale) {}

    private static final PhraseList<Cue> CUES = PhraseList.table(
            Orderings.class,
            "orders.tsv",
            4,
            row -> new Cue(
                    Build.valueOf(row.get(0).toUpperCase(java.util.Locale.ROOT)),
                    Integer.parseInt(row.get(1)),
                    row.get(2)));

    private static final Map<String, Integer> DIMENSIONS = dimensions();

    /** A sentence compares no more often. */
    private static final int MOST = 8;

    /** Words from « plus » to its adjective, and from there to « que ». */
    private static final int ADJECTIVE = 3;

    private static final int THAN = 6;

    /** Terms of one side. */
    private static final int REACH = 14;

    private final ComparedText compared;
    private final AnalyzedText text;
    private final List<List<Ordering>> bySentence = new ArrayList<>();

    private Orderings(ComparedText compared) {
        this.compared = compared;
        this.text = compared.analysis();
        for (Stretch stretch : compared.stretches()) {
            List<Ordering> found = new ArrayList<>();
            List<PhraseList.Hit<Cue>> cues = CUES.in(text, stretch.firstToken(), stretch.endToken());
            for (PhraseList.Hit<Cue> hit : cues.subList(0, Math.min(MOST, cues.size()))) {
                Ordering ordering = ordering(stretch, hit);
                if (ordering != null) {
                    found.add(ordering);
                }
            }
            bySentence.add(List.copyOf(found));
        }
    }

    private static Map<String, Integer> dimensions() {
        Map<String, Integer> signs = new HashMap<>();
        for (List<String> row : ResourceLines.table(Orderings.class, "dimensions.tsv", 2)) {
            for (String lemma : row.get(1).split("\\|")) {
                signs.put(Stems.of(lemma), Integer.parseInt(row.get(0)));
            }
        }
        return Map.copyOf(signs);
    }

    /** The comparisons of a text, read once. */
    public static Orderings of(ComparedText text) {
        return text.memo(Orderings.class, Orderings::new);
    }

    /** Those of a sentence. */
    public List<Ordering> in(Stretch stretch) {
        return bySentence.get(stretch.index());
    }

    /** The comparison of a sentence that a comparison of another text bears out at a token, whatever its words. */
    public static boolean isBorneOut(ComparedText text, int token, ComparedText source, Stretch place) {
        List<Ordering> given = Orderings.of(source).in(place);
        int start = text.token(token).start();
        return Orderings.of(text).in(text.stretchAt(token)).stream()
                .filter(own ->
                        own.range().start() <= start && start < own.range().end())
                .anyMatch(own -> given.stream().anyMatch(own::agrees));
    }

    /** 1 where more on the scale is the higher measure, -1 where it is the lower, 0 where a measure tells nothing. */
    public static int dimension(Ordering ordering) {
        return DIMENSIONS.getOrDefault(ordering.scale(), 0);
    }

    private @Nullable Ordering ordering(Stretch stretch, PhraseList.Hit<Cue> hit) {
        if (Denial.of(compared, hit.first())) {
            return null;
        }
        Cue cue = hit.value();
        return switch (cue.build()) {
            case DEGREE -> degree(stretch, hit);
            case WORD -> {
                String scale = Stems.of(cue.scale());
                yield ordering(stretch, hit, hit.end(), scale, Set.of());
            }
            case TIME -> time(stretch, hit);
            case THEN -> ordering(stretch, hit, hit.end(), Ordering.TIME, Set.of());
        };
    }

    private @Nullable Ordering degree(Stretch stretch, PhraseList.Hit<Cue> hit) {
        int adjective = -1;
        for (int k = hit.end(); k < Math.min(stretch.endToken(), hit.end() + ADJECTIVE) && adjective < 0; k++) {
            if (text.pos(k) == PartOfSpeech.ADJ
                    || text.reading(k).isPastParticiple()
                    || text.readings(k).stream().anyMatch(r -> r.pos() == PartOfSpeech.ADJ)
                    || (text.pos(k) == PartOfSpeech.ADV
                            && !WordClass.ADVERB.has(text.token(k).key()))) {
                adjective = k;
            } else if (WordClass.QUE.has(text.token(k).key())
                    || WordClass.OF.has(text.token(k).key())) {
                return null;
            }
        }
        for (int k = adjective + 1; adjective >= 0 && k < Math.min(stretch.endToken(), adjective + THAN); k++) {
            if (WordClass.QUE.has(text.token(k).key())) {
                Set<Antonyms.Side> sides = new HashSet<>();
                Antonyms.in(text, adjective, adjective + 1).forEach(side -> sides.addAll(side.value()));
                return ordering(stretch, hit, k + 1, Stems.of(text.lemma(adjective)), sides);
            }
            if (text.token(k).kind() == TokenKind.PUNCTUATION) {
                return null;
            }
        }
        return null;
    }

    /** A date behind « avant » is no event; « après X, Y » has its sides the other way round. */
    private @Nullable Ordering time(Stretch stretch, PhraseList.Hit<Cue> hit) {
        if (hit.first() > 0 && WordClass.OF.has(text.token(hit.first() - 1).key())) {
            // « d'après » names a source
            return null;
        }
        boolean dated = !compared.amounts(hit.end(), Math.min(stretch.endToken(), hit.end() + 2))
                .isEmpty();
        if (dated) {
            return null;
        }
        if (terms(stretch.firstToken(), hit.first()).isEmpty()) {
            int comma = hit.end();
            while (comma < stretch.endToken() && !text.token(comma).text().equals(",")) {
                comma++;
            }
            return comma >= stretch.endToken()
                    ? null
                    : make(
                            hit.value().sign(),
                            Ordering.TIME,
                            Set.of(),
                            terms(comma, stretch.endToken()),
                            terms(hit.end(), comma),
                            hit.first(),
                            comma);
        }
        return ordering(stretch, hit, hit.end(), Ordering.TIME, Set.of());
    }

    private @Nullable Ordering ordering(
            Stretch stretch, PhraseList.Hit<Cue> hit, int from, String scale, Set<Antonyms.Side> sides) {
        int start = hit.first();
        while (start > stretch.firstToken() && start > hit.first() - REACH && !isBorder(start - 1)) {
            start--;
        }
        Set<String> left = terms(start, hit.first());
        int end = from;
        while (end < Math.min(stretch.endToken(), from + REACH)
                && text.token(end).kind() != TokenKind.PUNCTUATION
                && !WordClass.COORDINATOR.has(text.token(end).key())) {
            end++;
        }
        return make(hit.value().sign(), scale, sides, left, terms(from, end), hit.first(), end);
    }

    /** « mais », a semicolon or a colon begin another statement. */
    private boolean isBorder(int token) {
        String key = text.token(token).key();
        return key.equals(";") || key.equals(":") || (WordClass.COORDINATOR.has(key) && !WordClass.COPULATIVE.has(key));
    }

    private @Nullable Ordering make(
            int sign, String scale, Set<Antonyms.Side> sides, Set<String> left, Set<String> right, int first, int end) {
        Set<String> onlyLeft = new HashSet<>(left);
        onlyLeft.removeAll(right);
        Set<String> onlyRight = new HashSet<>(right);
        onlyRight.removeAll(left);
        return onlyLeft.isEmpty() || onlyRight.isEmpty() || end <= first
                ? null
                : new Ordering(scale, sides, sign, onlyLeft, onlyRight, compared.range(first, end));
    }

    private Set<String> terms(int from, int end) {
        Set<String> keys = new HashSet<>();
        for (int k = from; k < end; k++) {
            Term term = compared.term(k);
            if (term != null && term.kind() != Term.Kind.FIGURE) {
                keys.add(term.key());
            }
        }
        return keys;
    }
}
