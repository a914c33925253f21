package fr.titraille.rules.keyphrase;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import fr.titraille.rules.text.ContentLemmas;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** No keyword stuffing. */
public final class KeywordStuffing implements Rule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.house(
            "keyword-stuffing",
            RuleGroup.KEYPHRASE,
            Severity.ERROR,
            Fixability.NONE,
            RuleDescriptor.Authority.SEARCH_ENGINE,
            "G-SPAM",
            "G-TITLE",
            "YOAST");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        AnalyzedText body = context.article().body();
        Set<String> aimed = ContentLemmas.in(context.article().field(ArticleField.KEYPHRASE), whole(context));
        int limit = (int) context.threshold("per-sentence");
        for (Sentence sentence : proseSentences(context.article())) {
            int words = body.wordCount(sentence.range());
            ContentLemmas.counts(body, sentence.range()).forEach((lemma, count) -> {
                boolean keyword = aimed.contains(lemma);
                // a word that the article is not tuned to is repeated for the sentence's sake: one more is allowed
                if (count >= (keyword ? limit : limit + 1)
                        && count * 8 > words
                        && (keyword || isNoun(body, sentence, lemma))) {
                    context.report(FindingDraft.body("sentence", sentence.range(), lemma, count)
                            .as(keyword ? Severity.ERROR : Severity.ADVICE)
                            .measured(count, "< " + limit));
                }
            });
        }
        share(context, body, aimed);
        AnalyzedText title = context.article().field(ArticleField.TITLE);
        ContentLemmas.counts(title, new TextRange(0, title.text().length())).forEach((lemma, count) -> {
            if (count >= 2 && lemma.length() > 3) {
                context.report(FindingDraft.body(
                                "in-title", new TextRange(0, title.text().length()), lemma)
                        .in(ArticleField.TITLE)
                        .as(Severity.WARNING));
            }
        });
    }

    private static TextRange whole(RuleContext context) {
        return new TextRange(
                0, context.article().field(ArticleField.KEYPHRASE).text().length());
    }

    /** Sentences of paragraphs and quotations: the items of a list and the cells of a table repeat by their nature. */
    private static List<Sentence> proseSentences(AnalyzedArticle article) {
        List<Sentence> out = new ArrayList<>();
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph || blocks.get(i) instanceof Block.Quote) {
                out.addAll(article.sentences(i));
            }
        }
        return out;
    }

    /** Verbs and adjectives repeat for rhythm (« Venez lire, venez écouter »). */
    private static boolean isNoun(AnalyzedText body, Sentence sentence, String lemma) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            // « 3,5 milliards, puis 4 milliards »: what a figure counts is no keyword
            if (i > sentence.firstToken() && body.token(i - 1).kind() == TokenKind.NUMBER) {
                continue;
            }
            boolean same = body.readings(i).stream()
                    .anyMatch(r -> r.pos() == PartOfSpeech.NOUN
                            && Folding.key(r.lemma()).equals(lemma));
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** A word that makes up more of the text than the profile allows. */
    private static void share(RuleContext context, AnalyzedText body, Set<String> aimed) {
        int words = context.metrics().words();
        if (words < context.threshold("min-words")) {
            return;
        }
        double limit = context.threshold("max-share");
        ContentLemmas.counts(body, new TextRange(0, body.text().length())).forEach((lemma, count) -> {
            if (count > limit * words) {
                int percent = (int) Math.round(100.0 * count / words);
                context.report(FindingDraft.body("share", new TextRange(0, 0), lemma, count, percent)
                        .as(aimed.contains(lemma) ? Severity.ERROR : Severity.ADVICE)
                        .measured(percent, "≤ " + Math.round(100 * limit) + " %"));
            }
        });
    }
}
