package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.clean.Change;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Fix;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleEngine;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextEdits;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Applies the safe fixes of all rules, in passes until nothing is left to mend: one mend may uncover another, such as a
 * number that is grouped once its spaces are right.
 */
final class RepairStep implements OptimizerStep {

    private static final int PASSES = 6;
    private static final String QUOTATION_MARKS = "«»“”„\"";

    private static final String GLOSSARY = "mt-glossary";

    /** Rules that suggest, some of whose fixes are safe: terms that are certain, months in capitals. */
    private static final Set<String> SAFE_AT_TIMES = Set.of(GLOSSARY, "date-explicit");

    private static final List<String> TERMS = ResourceLines.read(RepairStep.class, "certain-terms.txt");

    private final String id;
    private final Set<String> suggestions;
    private final int passes;
    private final RuleEngine fixing;

    RepairStep(String id) {
        this(id, Set.of(), PASSES);
    }

    /** Also carries out what these rules only suggest; the gate takes back what bends the text. */
    RepairStep(String id, Set<String> suggestions) {
        this(id, suggestions, PASSES);
    }

    /** With fewer passes, for sources that are read from, not printed. */
    RepairStep(String id, Set<String> suggestions, int passes) {
        this.id = id;
        this.suggestions = suggestions;
        this.passes = passes;
        this.fixing = RuleEngine.french().only(r -> mends(r.descriptor()));
    }

    /** Whether any fix of the rule may be carried out here; the others are not asked. */
    private boolean mends(RuleDescriptor rule) {
        return rule.fixability() == Fixability.AUTOMATIC
                || suggestions.contains(rule.id())
                || SAFE_AT_TIMES.contains(rule.id());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void apply(Draft draft) {
        for (int pass = 0; pass < passes; pass++) {
            if (!pass(draft)) {
                return;
            }
        }
    }

    private boolean pass(Draft draft) {
        AnalyzedArticle article = draft.analyzed();
        Map<ArticleField, List<TextEdit>> edits = new EnumMap<>(ArticleField.class);
        for (Finding finding : fixing.in(draft.locale()).check(article).findings()) {
            Fix fix = finding.fix();
            if (fix == null || !wanted(finding, fix) || finding.field() == ArticleField.KEYPHRASE) {
                continue;
            }
            List<TextEdit> own = edits.computeIfAbsent(finding.field(), k -> new ArrayList<>());
            for (List<TextEdit> part : parts(article.field(finding.field()).text(), fix.edits())) {
                if (fits(article, finding.field(), part, own)) {
                    Change change = change(article, finding, part);
                    if (!change.before().equals(change.after()) && !draft.refuses(change)) {
                        own.addAll(part);
                        draft.note(change);
                    }
                }
            }
        }
        Article next = draft.article();
        for (Map.Entry<ArticleField, List<TextEdit>> entry : edits.entrySet()) {
            next = applied(next, entry.getKey(), entry.getValue());
        }
        boolean changed = !next.equals(draft.article());
        draft.become(next);
        return changed;
    }

    /**
     * A fix in the smallest pieces that an editor can judge alone: edits of the same words belong together, and so do
     * those that open and close a quotation.
     */
    private static List<List<TextEdit>> parts(String text, List<TextEdit> edits) {
        if (edits.stream().anyMatch(e -> isQuotation(e.range().of(text)) || isQuotation(e.replacement()))) {
            return List.of(edits);
        }
        List<TextEdit> inOrder = edits.stream()
                .sorted(Comparator.comparingInt(e -> e.range().start()))
                .toList();
        List<List<TextEdit>> out = new ArrayList<>();
        int end = -1;
        for (TextEdit edit : inOrder) {
            TextRange wide = toWords(text, edit.range());
            if (wide.start() > end) {
                out.add(new ArrayList<>());
            }
            out.get(out.size() - 1).add(edit);
            end = Math.max(end, wide.end());
        }
        return out;
    }

    private static boolean isQuotation(String signs) {
        return signs.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0);
    }

    private boolean wanted(Finding finding, Fix fix) {
        if (fix.safe()) {
            return true;
        }
        boolean term = finding.rule().equals(GLOSSARY);
        return suggestions.contains(finding.rule())
                && (!term || fix.edits().stream().allMatch(e -> isCertainTerm(e.replacement())));
    }

    /** Whether the right term is one that the reviewed list holds, in whatever form. */
    private static boolean isCertainTerm(String replacement) {
        String folded = Folding.key(replacement);
        return TERMS.stream()
                .anyMatch(t -> t.endsWith("*") ? folded.startsWith(t.substring(0, t.length() - 1)) : folded.equals(t));
    }

    /** Whether the edits stand each within one block and touch none that are already taken. */
    private static boolean fits(
            AnalyzedArticle article, ArticleField field, List<TextEdit> edits, List<TextEdit> taken) {
        for (TextEdit edit : edits) {
            if (field == ArticleField.BODY && !withinBlock(article, edit.range())) {
                return false;
            }
            for (TextEdit other : taken) {
                if (edit.range().start() <= other.range().end()
                        && other.range().start() <= edit.range().end()) {
                    return false;
                }
            }
        }
        return !edits.isEmpty();
    }

    private static boolean withinBlock(AnalyzedArticle article, TextRange range) {
        int block = article.layout().blockAt(Math.max(0, range.isEmpty() ? range.start() - 1 : range.start()));
        return block >= 0 && article.layout().ranges().get(block).contains(range);
    }

    private static Article applied(Article article, ArticleField field, List<TextEdit> edits) {
        if (field == ArticleField.BODY) {
            return article.edit(edits);
        }
        String old = Fields.read(article, field);
        return old == null || edits.isEmpty() ? article : Fields.write(article, field, TextEdits.apply(old, edits));
    }

    /** The change with the words around it, so that an editor sees where it is and can refuse it alone. */
    private static Change change(AnalyzedArticle article, Finding finding, List<TextEdit> edits) {
        String text = article.field(finding.field()).text();
        TextRange range = edits.get(0).range();
        for (TextEdit edit : edits) {
            range = range.union(edit.range());
        }
        TextRange wide = toWords(text, range);
        List<TextEdit> moved = edits.stream()
                .map(e -> new TextEdit(e.range().shift(-wide.start()), e.replacement()))
                .toList();
        String before = wide.of(text);
        return new Change(
                finding.rule(),
                Change.Kind.REPLACED,
                before,
                TextEdits.apply(before, moved),
                wide,
                finding.field().jsonName(),
                finding.message(),
                null);
    }

    private static TextRange toWords(String text, TextRange range) {
        int start = range.start();
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        if (start == range.start() && start > 0 && text.charAt(start - 1) == ' ') {
            start--;
            while (start > 0 && isWord(text.charAt(start - 1))) {
                start--;
            }
        }
        int end = range.end();
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return new TextRange(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-';
    }
}
