package fr.titraille.archive;

import fr.titraille.analysis.Analyzer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Looks for what goes with an article: its chips, its firms, its keyphrase, its rare words, and how long ago. */
final class RelatedSearch {

    /** Rare words that are asked for; more make the answer slower and no better. */
    private static final int TERMS = 25;

    /** Words told as a reason. */
    private static final int TOLD = 5;

    /** What a shared chip, firm and keyphrase weigh beside a shared rare word: choices of the house. */
    private static final float CHIP = 3;

    private static final float FIRM = 2;
    private static final float AIM = 4;

    /** Days after which recency counts half. */
    private static final double HALF_LIFE = 180;

    private final IndexSearcher searcher;
    private final ArticleDigest digest;
    private final List<String> terms;

    RelatedSearch(IndexSearcher searcher, ArticleDigest digest) throws IOException {
        this.searcher = searcher;
        this.digest = digest;
        this.terms = rareWords();
    }

    /**
     * @param before seconds; nothing published later is found; null for no limit
     * @param undated whether articles without a date are found where there is a limit
     */
    List<RelatedArticle> find(@Nullable Long before, boolean undated, int limit) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        digest.chips().forEach(chip -> any.add(term(IndexDocuments.CHIP, chip, CHIP), BooleanClause.Occur.SHOULD));
        digest.firms().forEach(firm -> any.add(term(IndexDocuments.FIRM, firm, FIRM), BooleanClause.Occur.SHOULD));
        digest.aims().forEach(aim -> any.add(term(IndexDocuments.AIM, aim, AIM), BooleanClause.Occur.SHOULD));
        terms.forEach(word -> {
            any.add(term(IndexDocuments.TEXT, word, 1), BooleanClause.Occur.SHOULD);
            any.add(term(IndexDocuments.TITLE, word, 1), BooleanClause.Occur.SHOULD);
        });
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(any.build(), BooleanClause.Occur.MUST);
        if (before != null) {
            long from = undated ? Long.MIN_VALUE : Long.MIN_VALUE + 1;
            query.add(LongPoint.newRangeQuery(IndexDocuments.PUBLISHED, from, before), BooleanClause.Occur.FILTER);
        }
        String own = digest.article().id();
        if (own != null) {
            query.add(new TermQuery(new Term(IndexDocuments.ID, own)), BooleanClause.Occur.MUST_NOT);
        }
        List<RelatedArticle> out = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), Math.max(2 * limit, 20)).scoreDocs) {
            out.add(relation(searcher.storedFields().document(hit.doc), hit.score));
        }
        out.sort(Comparator.comparingDouble((RelatedArticle r) -> -r.relevance())
                .thenComparing(r -> r.article().id()));
        return List.copyOf(out.subList(0, Math.min(limit, out.size())));
    }

    private static BoostQuery term(String field, String value, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, value)), weight);
    }

    /** The lemmas that tell this article from the rest of the archive, the most telling first. */
    private List<String> rareWords() throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        digest.shingles().lemmas().forEach(lemma -> counts.merge(lemma, 1, Integer::sum));
        digest.titleLemmas().forEach(lemma -> counts.merge(lemma, 2, Integer::sum));
        IndexReader reader = searcher.getIndexReader();
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int known = reader.docFreq(new Term(IndexDocuments.TEXT, entry.getKey()));
            if (known > 0) {
                double rarity = Math.log((reader.numDocs() + 1.0) / known);
                weights.put(entry.getKey(), (1 + Math.log(entry.getValue())) * rarity);
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private RelatedArticle relation(Document stored, float match) {
        IndexedArticle other = IndexDocuments.article(stored);
        long mine = IndexDocuments.published(digest.article());
        long theirs = IndexDocuments.published(other.article());
        boolean dated = mine != IndexDocuments.UNDATED && theirs != IndexDocuments.UNDATED;
        OptionalLong days = dated
                ? OptionalLong.of(Duration.ofSeconds(Math.abs(mine - theirs)).toDays())
                : OptionalLong.empty();
        double recency = dated ? Math.pow(0.5, days.getAsLong() / HALF_LIFE) : 0;
        List<String> aims = List.of(stored.getValues(IndexDocuments.AIM));
        return new RelatedArticle(
                other,
                match * (1 + recency) / 2,
                other.chips().stream().filter(digest.chips()::contains).toList(),
                other.firms().stream().filter(digest.firms()::contains).toList(),
                shared(other),
                aims.stream().anyMatch(digest.aims()::contains),
                days);
    }

    private List<String> shared(IndexedArticle other) {
        Set<String> lemmas = new HashSet<>(
                LemmaShingles.of(Analyzer.french().analyze(other.article()).body())
                        .lemmas());
        return terms.stream().filter(lemmas::contains).limit(TOLD).toList();
    }
}
