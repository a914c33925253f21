package fr.titraille.rules.length;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
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
import java.util.HashSet;
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
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (lemmas.get(i).size() < least
                    || isLabel(body, sentences.get(i))
                    || isHeading(context, sentences.get(i))) {
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
            if (!report(context, sentences, lemmas, i, shared)) {
                expression(context, sentences.get(i), runs);
            }
        }
    }

    /** « – Une lectrice du quartier »: words without a verb sign, name or head something; they state nothing twice. */
    private static boolean isLabel(AnalyzedText body, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (body.likelyReadings(i).stream()
                    .anyMatch(r -> r.is(Mood.INDICATIVE)
                            || r.is(Mood.CONDITIONAL)
                            || r.is(Mood.SUBJUNCTIVE)
                            || r.is(Mood.IMPERATIVE))) {
                return false;
            }
        }
        return true;
    }

    /** A heading says in short what stands below it. */
    private static boolean isHeading(RuleContext context, Sentence sentence) {
        int block = context.article().layout().blockAt(sentence.range().start());
        return block >= 0 && context.article().article().blocks().get(block) instanceof Block.Heading;
    }

    /** Content words in a row that an expression needs to count as said before. */
    private static final int RUN = 4;

    /** An expression of several content words that an earlier sentence used already. */
    private static void expression(RuleContext context, Sentence sentence, Set<String> runs) {
        AnalyzedText body = context.article().body();
        List<String> sequence = ContentLemmas.sequence(body, sentence.range());
        String repeated = null;
        List<String> own = new ArrayList<>();
        for (int k = 0; k + RUN <= sequence.size(); k++) {
            String run = String.join(" ", sequence.subList(k, k + RUN));
            own.add(run);
            if (repeated == null && runs.contains(run)) {
                repeated = run;
            }
        }
        runs.addAll(own);
        if (repeated != null) {
            context.report(
                    FindingDraft.body("expression", sentence.range(), repeated).as(Severity.ADVICE));
        }
    }

    /** A lemma in more sentences than this tells nothing, and would cost quadratic time. */
    private static final int MAX_POSTINGS = 60;

    /** Reports the earlier sentence that says the same, if there is one. */
    private static boolean report(
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
            return true;
        }
        return false;
    }
}
