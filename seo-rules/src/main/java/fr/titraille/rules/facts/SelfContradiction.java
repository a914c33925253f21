package fr.titraille.rules.facts;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entity on both sides of a relation that needs two: « Huawei veut rivaliser avec Huawei ». */
final class SelfContradiction implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("self-contradiction", Severity.ERROR, Fixability.SUGGESTED, "SUMMAC");
    private static final PhraseSet RELATIONS =
            new PhraseSet(ResourceLines.read(SelfContradiction.class, "relations.tsv"));
    private static final Set<String> BREAKS = Set.of(";", ":", ".", "!", "?", "«", "»", "(", ")");
    private static final Set<String> OBLIQUE = Set.of(
            "à", "de", "d'", "du", "des", "chez", "par", "pour", "selon", "avec", "contre", "sur", "aux", "au", "via");
    private static final Set<String> COMPLEMENT = Set.of("de", "d'", "du", "des");
    /** Words between the relation and its second party: « la puce », « celle de ». */
    private static final int MOST_AFTER = 3;

    private static final int MOST_BEFORE = 14;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        Map<String, Optional<String>> others = new HashMap<>();
        for (Sentence sentence : view.sentences()) {
            if (view.mentions(sentence).size() < 2) {
                continue;
            }
            for (PhraseSet.Hit relation : RELATIONS.in(view.body(), sentence)) {
                Mention second = after(view, sentence, relation.end());
                Mention first = second == null ? null : before(view, sentence, relation.first());
                if (first != null && second != null && isSame(view, first, second)) {
                    report(context, view, first, second, others);
                }
            }
        }
        new OppositeCauses(context, view).check();
        new Superlatives(context, view).check();
    }

    private static @Nullable Mention after(FactView view, Sentence sentence, int from) {
        AnalyzedText body = view.body();
        for (int i = from; i < Math.min(sentence.endToken(), from + MOST_AFTER + 1); i++) {
            Mention mention = view.mentionAt(body.token(i).start());
            if (mention != null) {
                boolean variant = i + 1 < sentence.endToken() && isVariant(view, mention);
                return isParty(mention) && !variant ? mention : null;
            }
            if (body.token(i).kind() == TokenKind.PUNCTUATION) {
                return null;
            }
        }
        return null;
    }

    /** « la H100 PCIe », « Alibaba Cloud »: a part or a version of its own. */
    private static boolean isVariant(FactView view, Mention mention) {
        Token next = view.body()
                .tokens()
                .get(Math.min(
                        view.body().tokens().size() - 1,
                        view.body().firstTokenFrom(mention.range().end())));
        return next.start() > mention.range().end() - 1
                && next.isLexical()
                && next.isCapitalized()
                && next.start() - mention.range().end() <= 1;
    }

    /** The subject of the relation: the nearest party before it that no preposition governs. */
    private static @Nullable Mention before(FactView view, Sentence sentence, int relation) {
        AnalyzedText body = view.body();
        for (int i = relation - 1; i >= Math.max(sentence.firstToken(), relation - MOST_BEFORE); i--) {
            Token token = body.token(i);
            if (BREAKS.contains(token.text())) {
                return null;
            }
            Mention mention = view.mentionAt(token.start());
            if (mention == null || !isParty(mention)) {
                continue;
            }
            String governor = i > sentence.firstToken() ? body.token(i - 1).key() : "";
            boolean complement = COMPLEMENT.contains(governor)
                    && i - 2 >= sentence.firstToken()
                    && view.isMentioned(body.token(i - 2).start());
            if (complement) {
                // « la Gaudi 3 d’Intel »: the name that it completes is the subject
                continue;
            }
            boolean oblique = OBLIQUE.contains(governor);
            return oblique ? null : mention;
        }
        return null;
    }

    private static boolean isParty(Mention mention) {
        return mention.form() == Mention.Form.NAME
                && (mention.type() == Mention.Type.COMPANY
                        || mention.type() == Mention.Type.CHIP
                        || mention.type() == Mention.Type.COUNTRY);
    }

    private static boolean isSame(FactView view, Mention first, Mention second) {
        return first.name().equals(second.name())
                && first.type() == second.type()
                && view.text(first.range()).equalsIgnoreCase(view.text(second.range()));
    }

    private static void report(
            RuleContext context, FactView view, Mention first, Mention second, Map<String, Optional<String>> others) {
        String other = others.computeIfAbsent(first.name(), k -> Optional.ofNullable(mostNamed(view, first)))
                .orElse(null);
        FindingDraft draft = FindingDraft.body(
                other == null ? "same" : "same-other",
                first.range().union(second.range()),
                view.text(first.range()),
                view.text(first.range().union(second.range())),
                other == null ? "" : other);
        context.report(other == null ? draft : draft.suggest(List.of(new TextEdit(second.range(), other))));
    }

    /** The other party of that type that the article names most, the first of equals. */
    private static @Nullable String mostNamed(FactView view, Mention not) {
        Map<String, Integer> counts = new HashMap<>();
        String best = null;
        for (Sentence sentence : view.sentences()) {
            for (Mention mention : view.mentions(sentence)) {
                boolean candidate = mention.type() == not.type()
                        && mention.form() == Mention.Form.NAME
                        && !mention.name().equals(not.name());
                if (candidate) {
                    int count = counts.merge(mention.name(), 1, Integer::sum);
                    if (best == null || count > counts.getOrDefault(best, 0)) {
                        best = mention.name();
                    }
                }
            }
        }
        return best;
    }
}
