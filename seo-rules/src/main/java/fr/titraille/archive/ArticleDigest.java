package fr.titraille.archive;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.chip.ChipFact;
import fr.titraille.chip.ChipFacts;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Report;
import fr.titraille.rule.RuleEngine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is read in an article when it comes in: all that an archive knows of it.
 *
 * @param json the article itself
 * @param fingerprint of the article as stored: the same article always has the same
 * @param chips canonical names
 * @param firms canonical names
 * @param aims keys of what it wants to be found for: the same for « puces IA de Huawei » and « puce IA Huawei »
 * @param shingles of the body
 * @param titleLemmas lemmas of the title's content words
 * @param signature of the body
 * @param words lexical words of the body
 * @param score 0 to 100
 * @param rules how often each rule found something
 */
public record ArticleDigest(
        Article article,
        String json,
        String fingerprint,
        Set<String> chips,
        Set<String> firms,
        Set<String> aims,
        List<StatedFact> facts,
        LemmaShingles shingles,
        List<String> titleLemmas,
        MinHash signature,
        int words,
        int score,
        Map<String, Integer> rules) {

    /** What a chip fact says, with its evidence. */
    public record StatedFact(String kind, List<String> subject, List<String> chip, String evidence) {}

    /** Reads what can be told without rules and facts: enough to look for what is related, or written twice. */
    static ArticleDigest light(AnalyzedArticle analyzed) {
        return read(analyzed, List.of(), 0, Map.of());
    }

    /** Reads everything. */
    static ArticleDigest of(Article article) {
        AnalyzedArticle analyzed = Analyzer.french().analyze(article);
        return of(analyzed, RuleEngine.french().check(analyzed));
    }

    /**
     * Reads everything but what the rules found, which is known.
     *
     * @param report what {@link RuleEngine#french()} found in the same article
     */
    public static ArticleDigest of(AnalyzedArticle analyzed, Report report) {
        Map<String, Integer> rules = new TreeMap<>();
        for (Finding finding : report.findings()) {
            rules.merge(finding.rule(), 1, Integer::sum);
        }
        List<StatedFact> facts = new ArrayList<>();
        for (ChipFact fact : ChipFacts.french().extract(analyzed).facts()) {
            facts.add(new StatedFact(fact.kind().name(), fact.subject(), fact.chip(), fact.evidenceText()));
        }
        return read(analyzed, facts, report.score(), rules);
    }

    private static ArticleDigest read(
            AnalyzedArticle analyzed, List<StatedFact> facts, int score, Map<String, Integer> rules) {
        Article article = analyzed.article();
        String json = ArticleJson.write(article);
        Set<String> chips = new TreeSet<>();
        Set<String> firms = new TreeSet<>();
        for (ArticleField field : List.of(ArticleField.TITLE, ArticleField.STANDFIRST, ArticleField.BODY)) {
            for (Mention mention : Mentions.french().find(analyzed.field(field))) {
                if (mention.form() == Mention.Form.REFERENCE) {
                    continue;
                }
                if (mention.type() == Mention.Type.CHIP) {
                    chips.add(mention.name());
                } else if (mention.type() == Mention.Type.COMPANY) {
                    firms.add(mention.name());
                }
            }
        }
        LemmaShingles shingles = LemmaShingles.of(analyzed.body());
        return new ArticleDigest(
                article,
                json,
                fingerprint(json),
                chips,
                firms,
                SearchAims.of(article),
                List.copyOf(facts),
                shingles,
                LemmaShingles.of(analyzed.field(ArticleField.TITLE)).lemmas(),
                MinHash.of(shingles),
                analyzed.body().wordCount(),
                score,
                rules);
    }

    /** The first half of a SHA-256. */
    static String fingerprint(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
