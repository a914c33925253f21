package fr.titraille.rules.length;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.rules.text.Excerpt;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** No restating. */
public final class PaddingRepetition implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "padding-repetition",
            RuleGroup.LENGTH,
            Severity.ERROR,
            Fixability.SUGGESTED,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-HELP",
            "G-SPAM");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        List<Sentence> sentences = body.sentences();
        List<Set<String>> lemmas =
                sentences.stream().map(s -> ContentLemmas.in(body, s.range())).toList();
        Map<String, List<Integer>> byLemma = new HashMap<>();
        int least = (int) context.threshold("min-lemmas");
        for (int i = 0; i < sentences.size(); i++) {
            if (lemmas.get(i).size() < least) {
                continue;
            }
            Map<Integer, Integer> shared = new HashMap<>();
            for (String lemma : lemmas.get(i)) {
                List<Integer> earlier = byLemma.computeIfAbsent(lemma, k -> new ArrayList<>());
                if (earlier.size() <= MAX_POSTINGS) {
                    for (int j : earlier) {
                        shared.merge(j, 1, Integer::sum);
                    }
                }
                earlier.add(i);
            }
            report(context, sentences, lemmas, i, shared);
        }
    }

    /** A lemma in more sentences than this tells nothing, and would cost quadratic time. */
    private static final int MAX_POSTINGS = 60;

    private static void report(
            RuleContext context,
            List<Sentence> sentences,
            List<Set<String>> lemmas,
            int i,
            Map<Integer, Integer> shared) {
        int best = -1;
        double bestShare = 0;
        for (Map.Entry<Integer, Integer> entry : new TreeMap<>(shared).entrySet()) {
            int union = lemmas.get(i).size() + lemmas.get(entry.getKey()).size() - entry.getValue();
            double share = (double) entry.getValue() / union;
            if (share > bestShare) {
                bestShare = share;
                best = entry.getKey();
            }
        }
        if (best >= 0 && bestShare >= context.threshold("warning")) {
            String text = context.article().text();
            String other = Excerpt.shown(sentences.get(best).range().of(text));
            int start = sentences.get(i).range().start();
            while (start > 0 && text.charAt(start - 1) == ' ') {
                start--;
            }
            TextEdit drop = TextEdit.delete(start, sentences.get(i).range().end());
            context.report(
                    FindingDraft.body("repeated", sentences.get(i).range(), (int) Math.round(100 * bestShare), other)
                            .as(bestShare >= context.threshold("error") ? Severity.ERROR : Severity.WARNING)
                            .measured(
                                    (int) Math.round(100 * bestShare),
                                    "< " + Math.round(100 * context.threshold("warning")) + " %")
                            .suggest(List.of(drop)));
        }
    }
}
