package fr.titraille.rules.facts;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of several in one whole do not add up to more than 100 %. */
final class ShareSum implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("share-sum", Severity.ERROR, Fixability.NONE, "arithmétique");
    private static final Set<String> WHOLE =
            Set.of("marché", "part", "parts", "répartition", "total", "ventes", "livraisons", "capital", "expéditions");
    private static final Set<String> CHANGE = Set.of(
            "hausse",
            "baisse",
            "recul",
            "bond",
            "croissance",
            "progressé",
            "reculé",
            "augmenté",
            "bondi",
            "chuté",
            "grimpé",
            "contre",
            "puis",
            "passé",
            "passée",
            "passer",
            "croître",
            "progression",
            "respectivement",
            "tandis",
            "performances",
            "remise");
    private static final Set<String> MOVES = Set.of(
            "progresser",
            "reculer",
            "augmenter",
            "bondir",
            "chuter",
            "grimper",
            "croître",
            "baisser",
            "gagner",
            "perdre",
            "monter",
            "tomber",
            "diminuer",
            "réduire",
            "accélérer",
            "doubler",
            "ralentir",
            "passer");
    private static final double ROUNDING = 1.5;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        for (Sentence sentence : view.sentences()) {
            List<Figure> shares = shares(view, sentence);
            double sum = shares.stream().mapToDouble(FactView::number).sum();
            if (shares.size() >= 2 && sum > 100 + ROUNDING) {
                TextRange range = shares.get(0)
                        .range()
                        .union(shares.get(shares.size() - 1).range());
                List<String> texts = shares.stream().map(Figure::text).toList();
                context.report(FindingDraft.body("over", range, String.join(" + ", texts), Numbers.percent(sum))
                        .measured(Math.round(sum * 10) / 10.0, "≤ 100"));
            }
        }
    }

    /** The percentages of the sentence, each of another party, when it speaks of shares of one whole at one time. */
    private static List<Figure> shares(FactView view, Sentence sentence) {
        List<Figure> percentages = view.figures(sentence, Figure.Type.PERCENT);
        if (percentages.size() < 2) {
            return List.of();
        }
        int start = sentence.range().start();
        int end = sentence.range().end();
        boolean whole = view.has(start, end, WHOLE);
        boolean change = view.has(start, end, CHANGE) || moves(view, sentence);
        boolean times = view.figures(sentence, Figure.Type.DATE).size() > 1;
        if (!whole || change || times) {
            return List.of();
        }
        List<Figure> shares = new ArrayList<>();
        Set<String> parties = new HashSet<>();
        int from = start;
        for (Figure figure : percentages) {
            Mention party = partyBetween(view, sentence, from, figure.range().start());
            if (party == null || !parties.add(party.name())) {
                return List.of();
            }
            shares.add(figure);
            from = figure.range().end();
        }
        return shares;
    }

    /** Whether a verb of rising or falling governs the percentages: then they are growth, not shares. */
    private static boolean moves(FactView view, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (view.body().likelyReadings(i).stream()
                    .anyMatch(r -> r.pos() == PartOfSpeech.VERB && MOVES.contains(r.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention partyBetween(FactView view, Sentence sentence, int from, int to) {
        for (Mention mention : view.mentions(sentence)) {
            boolean party = mention.type() == Mention.Type.COMPANY || mention.type() == Mention.Type.COUNTRY;
            boolean named = mention.form() != Mention.Form.DEMONYM;
            if (party
                    && named
                    && mention.range().start() >= from
                    && mention.range().end() <= to) {
                return mention;
            }
        }
        return null;
    }
}
