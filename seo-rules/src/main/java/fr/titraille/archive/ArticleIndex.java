package fr.titraille.archive;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.optimize.ArchiveSource;
import fr.titraille.rule.PublishedArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * An archive in a folder: one writer, many readers, in this process and in others. What a method that changes it has
 * returned survives a crash. Thread-safe; close it.
 *
 * <pre>{@code
 * try (ArticleIndex archive = ArticleIndex.write(Path.of("archive"))) {
 *     archive.add(List.of(article.withId("ascend-910c")));
 *     List<RelatedArticle> related = archive.related(draft, null, 10);
 * }
 * }</pre>
 *
 * All methods throw {@link ArchiveException} when the archive cannot be read or written.
 */
public final class ArticleIndex implements ArchiveSource, PublishedArticles, AutoCloseable {

    /** Similarity from which two texts are told as near duplicates: a third of the runs of three lemmas. */
    public static final double NEAR_DUPLICATE = 0.33;

    /** Characters of an id at the most. */
    public static final int LONGEST_ID = 512;

    /** Articles with one aim that are compared at the most. */
    private static final int MOST_RIVALS = 20;

    private final IndexStore store;
    private final Clock clock;

    private ArticleIndex(IndexStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens an archive to write to it, and makes it where there is none. */
    public static ArticleIndex write(Path folder) {
        return write(folder, Clock.systemUTC());
    }

    /** Opens an archive to write to it; its history tells the clock's time. */
    public static ArticleIndex write(Path folder, Clock clock) {
        return new ArticleIndex(IndexStore.write(folder), clock);
    }

    /** Opens an archive to read from it; another process may write meanwhile. */
    public static ArticleIndex read(Path folder) {
        return new ArticleIndex(IndexStore.read(folder), Clock.systemUTC());
    }

    /** Whether the folder holds an index, of whatever version. */
    public static boolean exists(Path folder) {
        try (var files = Files.newDirectoryStream(folder, "segments_*")) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            // no folder, or none that may be listed: opening it will say so
            return false;
        }
    }

    /**
     * Adds articles, on all cores; one whose id is known replaces the other and leaves an entry in its history. An
     * article that is there already, letter for letter, is passed over, so that an addition that was cut short can be
     * run again. Of two articles with one id the last counts.
     *
     * @throws IllegalArgumentException if an article has no id, or one of more than {@value #LONGEST_ID} characters
     */
    public Additions add(List<Article> articles) {
        Map<String, Article> byId = new LinkedHashMap<>();
        for (Article article : articles) {
            byId.put(checkedId(article), article);
        }
        Map<String, String> known = store.ask(searcher -> fingerprints(searcher, byId));
        List<ArticleDigest> digests = byId.entrySet().parallelStream()
                .filter(e -> !ArticleDigest.fingerprint(ArticleJson.write(e.getValue()))
                        .equals(known.get(e.getKey())))
                .map(e -> ArticleDigest.of(e.getValue()))
                .toList();
        List<String> added = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        List<String> unchanged = new ArrayList<>(byId.keySet());
        if (!digests.isEmpty()) {
            Instant now = clock.instant();
            store.change(writer -> {
                for (ArticleDigest digest : digests) {
                    String id = checkedId(digest.article());
                    (known.containsKey(id) ? replaced : added).add(id);
                    ScoreEntry entry = new ScoreEntry(now, digest.score(), digest.fingerprint(), digest.rules());
                    writer.updateDocument(new Term(IndexDocuments.ID, id), IndexDocuments.article(id, digest, now));
                    writer.addDocument(IndexDocuments.history(id, entry));
                }
            });
        }
        unchanged.removeAll(added);
        unchanged.removeAll(replaced);
        return new Additions(added, replaced, unchanged);
    }

    private static String checkedId(Article article) {
        String id = article.id();
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("an article needs an id of 1 to " + LONGEST_ID + " characters");
        }
        return id;
    }

    private static Map<String, String> fingerprints(IndexSearcher searcher, Map<String, Article> byId)
            throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        for (String id : byId.keySet()) {
            Document stored = document(searcher, id);
            String fingerprint = stored == null ? null : stored.get(IndexDocuments.FINGERPRINT);
            if (fingerprint != null) {
                out.put(id, fingerprint);
            }
        }
        return out;
    }

    /** Takes an article out, with its history; false where there is none of that id. */
    public boolean remove(String id) {
        boolean known = get(id).isPresent();
        if (known) {
            store.change(writer ->
                    writer.deleteDocuments(new Term(IndexDocuments.ID, id), new Term(IndexDocuments.HISTORY, id)));
        }
        return known;
    }

    /** The article of that id. */
    public Optional<IndexedArticle> get(String id) {
        return store.ask(searcher -> Optional.ofNullable(document(searcher, id)).map(IndexDocuments::article));
    }

    /**
     * Hands on every article, one at a time, as of now: what is added meanwhile is not among them.
     *
     * @param each is called in this thread, in no order that is promised
     */
    public void each(Consumer<IndexedArticle> each) {
        store.ask(searcher -> {
            StoredFields stored = searcher.storedFields();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                // every article has a score, and nothing else has
                NumericDocValues scores = DocValues.getNumeric(leaf.reader(), IndexDocuments.SCORE);
                for (int doc = scores.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = scores.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        each.accept(IndexDocuments.article(stored.document(leaf.docBase + doc)));
                    }
                }
            }
            return searcher;
        });
    }

    private static @Nullable Document document(IndexSearcher searcher, String id) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(IndexDocuments.ID, id)), 1).scoreDocs;
        return found.length == 0 ? null : searcher.storedFields().document(found[0].doc);
    }

    /** Looks for articles. */
    public ArchiveHits search(ArchiveQuery query) {
        return store.ask(searcher -> search(searcher, query));
    }

    private static ArchiveHits search(IndexSearcher searcher, ArchiveQuery query) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(IndexDocuments.KIND, IndexDocuments.ARTICLE)), BooleanClause.Occur.FILTER);
        query.chips().forEach(name -> all.add(exactly(IndexDocuments.CHIP, name), BooleanClause.Occur.FILTER));
        query.firms().forEach(name -> all.add(exactly(IndexDocuments.FIRM, name), BooleanClause.Occur.FILTER));
        if (query.section() != null) {
            all.add(exactly(IndexDocuments.SECTION, query.section()), BooleanClause.Occur.FILTER);
        }
        if (query.from() != null || query.to() != null) {
            OffsetDateTime from = query.from();
            OffsetDateTime to = query.to();
            all.add(
                    LongPoint.newRangeQuery(
                            IndexDocuments.PUBLISHED,
                            from == null ? IndexDocuments.UNDATED + 1 : from.toEpochSecond(),
                            to == null ? Long.MAX_VALUE : to.toEpochSecond()),
                    BooleanClause.Occur.FILTER);
        }
        List<String> words =
                LemmaShingles.of(Analyzer.french().analyze(query.text())).lemmas();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words) {
            any.add(exactly(IndexDocuments.TEXT, word), BooleanClause.Occur.SHOULD);
            any.add(exactly(IndexDocuments.TITLE, word), BooleanClause.Occur.SHOULD);
        }
        int most = query.offset() + query.limit();
        TopDocs found;
        if (words.isEmpty()) {
            Sort newest = new Sort(new SortField(IndexDocuments.PUBLISHED, SortField.Type.LONG, true));
            TopFieldDocs sorted = searcher.search(all.build(), most, newest);
            found = sorted;
        } else {
            found = searcher.search(
                    all.add(any.build(), BooleanClause.Occur.MUST).build(), most);
        }
        List<IndexedArticle> out = new ArrayList<>();
        for (int i = query.offset(); i < found.scoreDocs.length; i++) {
            out.add(IndexDocuments.article(searcher.storedFields().document(found.scoreDocs[i].doc)));
        }
        return new ArchiveHits(searcher.count(all.build()), out);
    }

    private static Query exactly(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /**
     * What goes with an article, the best first, never the article itself.
     *
     * @param before nothing that was published later, or tells no date, is found; null for no limit
     * @param limit 1 or more
     */
    public List<RelatedArticle> related(Article article, @Nullable OffsetDateTime before, int limit) {
        return related(Analyzer.french().analyze(article), before, false, limit);
    }

    private List<RelatedArticle> related(
            AnalyzedArticle article, @Nullable OffsetDateTime before, boolean undated, int limit) {
        ArticleDigest digest = ArticleDigest.light(article);
        return store.ask(searcher -> new RelatedSearch(searcher, digest)
                .find(before == null ? null : before.toEpochSecond(), undated, limit));
    }

    /** What an optimizer may draw on: related, and of the article's own date or earlier, or without a date. */
    @Override
    public List<Article> candidates(AnalyzedArticle article, int limit) {
        OffsetDateTime published = article.article().metadata().publishedAt();
        return related(article, published, true, limit).stream()
                .map(related -> related.article().article())
                .toList();
    }

    /**
     * Pairs of articles of which one was written from the other, the most alike first.
     *
     * @param least Jaccard similarity of their runs of three lemmas from which a pair is told: {@link #NEAR_DUPLICATE}
     */
    public List<DuplicatePair> duplicates(double least) {
        return store.ask(searcher -> new DuplicateSearch(searcher, least).all());
    }

    /** What in the archive is much like an article, which need not be in it; {@code a} of each pair is the article. */
    public List<DuplicatePair> duplicatesOf(AnalyzedArticle article, double least) {
        String own = article.article().id();
        String id = own == null ? "" : own;
        return alike(article, least).stream()
                .map(other -> new DuplicatePair(
                        id,
                        other.article().id(),
                        other.similarity(),
                        NearDuplicates.passages(other.passages(), article.text())))
                .toList();
    }

    private List<DuplicateSearch.Alike> alike(AnalyzedArticle article, double least) {
        ArticleDigest digest = ArticleDigest.light(article);
        return store.ask(searcher -> new DuplicateSearch(searcher, least).of(digest));
    }

    @Override
    public List<Lookalike> lookalikesOf(AnalyzedArticle article, double least) {
        List<DuplicateSearch.Alike> alike = alike(article, least);
        if (alike.isEmpty()) {
            return List.of();
        }
        Rivalry rivalry = Rivalry.of(article);
        return alike.stream()
                .map(other ->
                        rivalry.lookalike(Rivalry.Other.of(other.article()), other.similarity(), other.passages()))
                .toList();
    }

    /** Articles that aim at one keyphrase or answer one query, with what to do. */
    public List<Cannibals> cannibals() {
        return store.ask(searcher -> new CannibalSearch(searcher).all());
    }

    /** At the most {@value #MOST_RIVALS} of those that aim at the same. */
    @Override
    public List<Rival> rivalsOf(AnalyzedArticle article) {
        List<IndexedArticle> others = store.ask(searcher -> {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            SearchAims.of(article.article())
                    .forEach(aim -> any.add(exactly(IndexDocuments.AIM, aim), BooleanClause.Occur.SHOULD));
            List<IndexedArticle> out = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(any.build(), MOST_RIVALS + 1).scoreDocs) {
                IndexedArticle other =
                        IndexDocuments.article(searcher.storedFields().document(hit.doc));
                if (!Rivalry.isSame(article.article(), other.article()) && out.size() < MOST_RIVALS) {
                    out.add(other);
                }
            }
            return out;
        });
        return others.isEmpty()
                ? List.of()
                : Rivalry.of(article)
                        .rivals(others.stream().map(Rivalry.Other::of).toList());
    }

    /** How an article's score went, from the first version to the last; empty for an unknown id. */
    public List<ScoreEntry> history(String id) {
        return store.ask(searcher -> {
            List<ScoreEntry> out = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(exactly(IndexDocuments.HISTORY, id), 10_000).scoreDocs) {
                out.add(IndexDocuments.history(searcher.storedFields().document(hit.doc)));
            }
            out.sort(java.util.Comparator.comparing(ScoreEntry::at));
            return List.copyOf(out);
        });
    }

    /** What the archive holds. */
    public ArchiveStats stats() {
        long bytes = store.bytes();
        return store.ask(searcher -> ArchiveCount.of(searcher, bytes));
    }

    @Override
    public void close() {
        store.close();
    }
}
