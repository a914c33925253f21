package fr.titraille.rules.citability;

import fr.titraille.analysis.Sentence;
import fr.titraille.article.Outline;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Section;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Headings in the form of the question that their section answers. */
final class QuestionHeadings implements Rule {

    private static final RuleDescriptor DESCRIPTOR = CitabilityRules.descriptor("question-headings");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** How a heading opens, and the word its question would open with. */
    private static final List<List<String>> CUES = ResourceLines.table(QuestionHeadings.class, "question-cues.tsv", 2);

    /** How an answer opens. */
    private static final List<String> ANSWERS = ResourceLines.read(QuestionHeadings.class, "answer-openings.txt");

    @Override
    public void check(RuleContext context) {
        for (Section section : context.sections()) {
            Outline.Entry heading = section.heading();
            if (heading == null || heading.text().strip().endsWith("?") || section.words() == 0) {
                continue;
            }
            Optional<String> word = question(heading.text());
            if (word.isPresent()) {
                context.report(FindingDraft.body("cue", heading.range(), heading.text(), word.get()));
            } else if (answers(context, section)) {
                context.report(FindingDraft.body("answer", heading.range(), heading.text()));
            }
        }
    }

    private static Optional<String> question(String heading) {
        String folded = Folding.fold(heading).toLowerCase(Locale.FRENCH);
        return CUES.stream()
                .filter(cue -> folded.startsWith(cue.get(0)))
                .map(cue -> cue.get(1))
                .findFirst();
    }

    private static boolean answers(RuleContext context, Section section) {
        int token = context.article().body().firstTokenFrom(section.range().start());
        Sentence opening = context.article().body().sentenceOf(token);
        String folded =
                Folding.fold(opening.range().of(context.article().text())).toLowerCase(Locale.FRENCH);
        return ANSWERS.stream().anyMatch(folded::startsWith);
    }
}
