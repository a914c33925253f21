package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.Amount;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.grammar.PhraseList;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Cuts the sentences of a text into segments; « respectivement » deals its figures out to the names before it. */
public final class Segments {

    private static final PhraseList<String> CONTRASTS = PhraseList.read(Segments.class, "contrast-words.txt");

    /** Tokens between two names or two figures of a list. */
    private static final int LISTED = 3;

    private static final int DEALT = 12;

    private final ComparedText compared;
    private final PartyNames parties;
    private final List<List<Segment>> bySentence = new ArrayList<>();

    private Segments(ComparedText compared) {
        this.compared = compared;
        this.parties = PartyNames.of(compared);
        for (Stretch stretch : compared.stretches()) {
            bySentence.add(List.copyOf(cut(stretch)));
        }
    }

    /** The segments of a text, read once. */
    public static Segments of(ComparedText text) {
        return text.memo(Segments.class, Segments::new);
    }

    /** Those of a sentence, in order. */
    public List<Segment> in(Stretch stretch) {
        return bySentence.get(stretch.index());
    }

    private List<Segment> cut(Stretch stretch) {
        List<Segment> found = new ArrayList<>();
        int from = stretch.firstToken();
        for (int k = stretch.firstToken(); k < stretch.endToken(); k++) {
            PhraseList.Hit<String> contrast = CONTRASTS.at(compared.analysis(), k, stretch.endToken());
            boolean border = compared.token(k).kind() == TokenKind.PUNCTUATION
                    || WordClass.COORDINATOR.has(compared.token(k).key())
                    || contrast != null;
            if (border) {
                add(from, k, found);
                from = contrast == null ? k + 1 : contrast.end();
                k = from - 1;
            }
        }
        add(from, stretch.endToken(), found);
        deal(stretch, found);
        return found;
    }

    private void add(int from, int to, List<Segment> found) {
        if (from < to) {
            Set<String> names = parties.meantIn(from, to);
            found.add(new Segment(from, to, names, compared.amounts(from, to)));
        }
    }

    /** « A et B …, respectivement x et y »: A goes with x, B with y. */
    private void deal(Stretch stretch, List<Segment> found) {
        for (int k = stretch.firstToken(); k < stretch.endToken(); k++) {
            if (!WordClass.RESPECTIVE.has(compared.token(k).key())) {
                continue;
            }
            List<Amount> figures = compared.amounts(k + 1, Math.min(stretch.endToken(), k + DEALT)).stream()
                    .limit(2)
                    .toList();
            List<String> names = pair(stretch.firstToken(), k);
            boolean listed = figures.size() == 2
                    && figures.get(0).firstToken() - k <= LISTED
                    && figures.get(1).firstToken() - figures.get(0).endToken() < LISTED;
            if (!listed || names.size() < 2) {
                continue;
            }
            found.removeIf(s -> s.amounts().stream().anyMatch(figures::contains));
            for (int each = 0; each < 2; each++) {
                Amount figure = figures.get(each);
                Set<String> name = Set.of(names.get(each));
                found.add(new Segment(figure.firstToken(), figure.endToken(), name, List.of(figure)));
            }
        }
    }

    /** The last two names before a token that a list joins; empty where there are none. */
    private List<String> pair(int from, int to) {
        List<String> pair = List.of();
        int last = -1;
        for (int k = from; k < to; k++) {
            String name = parties.at(k);
            if (name == null) {
                continue;
            }
            String before = last < 0 ? null : parties.at(last);
            if (before != null && !before.equals(name) && k - last > 1 && k - last <= LISTED) {
                pair = List.of(before, name);
            }
            last = k;
        }
        return new ArrayList<>(new LinkedHashSet<>(pair));
    }
}
