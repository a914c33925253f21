package fr.titraille.dto;

import fr.titraille.article.Article;
import fr.titraille.optimize.KeyphraseSuggestion;
import fr.titraille.optimize.Optimization;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code POST /v1/optimizations} answers.
 *
 * @param article cleaned, titled, structured, with metadata; its body in the format sent
 * @param html the article as one {@code <article>} element
 * @param head title, description, canonical, Open Graph and JSON-LD for the page's head
 * @param jsonLd schema.org NewsArticle
 * @param changes all that was done, in order
 * @param changeGroups the same as an editor reads them: by what they do to the text, those of one rule together
 * @param alternatives other wordings by field, best first
 * @param keyphrases suggested keyphrases, best first; empty when the article came with its own
 * @param validation the result through all rules
 * @param fidelity the result against input and archive; {@code sourceText} is the input's
 * @param shortfall what could not be reached and why; empty when all was
 */
public record OptimizationAnswer(
        ArticleDto article,
        String html,
        String head,
        String markdown,
        Map<String, Object> jsonLd,
        List<ChangeDto> changes,
        List<ChangeGroupDto> changeGroups,
        Map<String, List<String>> alternatives,
        List<KeyphraseSuggestion> keyphrases,
        ValidationAnswer validation,
        FidelityAnswer fidelity,
        List<String> shortfall) {

    /**
     * The answer for what came of {@code input}.
     *
     * @param format the format that the body was sent in
     */
    public static OptimizationAnswer of(Optimization done, Article input, String format, Locale locale) {
        String text = done.article().plainText().text();
        return new OptimizationAnswer(
                ArticleMapping.write(done.article(), format),
                done.html(),
                done.head(),
                done.markdown(),
                done.jsonLd(),
                done.changes().stream().map(ChangeDto::of).toList(),
                done.changeGroups().stream().map(ChangeGroupDto::of).toList(),
                done.alternatives(),
                done.keyphrases(),
                ValidationAnswer.of(done.validation(), text),
                FidelityAnswer.of(done.fidelity(), text, input.plainText().text(), locale),
                done.shortfall());
    }
}
