package fr.titraille.archive;

import fr.titraille.analysis.Analyzer;
import fr.titraille.archive.NearDuplicates.Text;
import fr.titraille.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Near duplicates: candidates by shared bands, a look at the signatures, and the exact similarity of what is left. */
final class DuplicateSearch {

    /** Texts that are kept while pairs are compared. */
    private static final int KEPT = 500;

    private static final int CANDIDATES = 200;

    private final IndexSearcher searcher;
    private final double least;
    private final Map<Integer, Text> opened = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Text> eldest) {
            return size() > KEPT;
        }
    };

    DuplicateSearch(IndexSearcher searcher, double least) {
        this.searcher = searcher;
        this.least = least;
    }

    /** All pairs, the most alike first. */
    List<DuplicatePair> all() throws IOException {
        IndexReader reader = searcher.getIndexReader();
        MinHash[] signatures = signatures(reader);
        List<DuplicatePair> out = new ArrayList<>();
        for (long pair : candidates(reader, signatures)) {
            DuplicatePair compared = NearDuplicates.inOrder(open((int) (pair >>> 32)), open((int) pair));
            if (compared.similarity() >= least) {
                out.add(compared);
            }
        }
        out.sort(Comparator.comparingDouble((DuplicatePair p) -> -p.similarity())
                .thenComparing(DuplicatePair::a)
                .thenComparing(DuplicatePair::b));
        return List.copyOf(out);
    }

    /** An archived article that is much like another text, with the text's passages. */
    record Alike(IndexedArticle article, double similarity, List<TextRange> passages) {}

    /** What in the archive is much like an article that need not be in it. */
    List<Alike> of(ArticleDigest digest) throws IOException {
        if (digest.shingles().hashes().length == 0) {
            return List.of();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        digest.signature()
                .bands()
                .forEach(band ->
                        query.add(new TermQuery(new Term(IndexDocuments.BAND, band)), BooleanClause.Occur.SHOULD));
        LemmaShingles own = digest.shingles();
        List<Alike> out = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), CANDIDATES).scoreDocs) {
            LemmaShingles other = open(hit.doc).shingles();
            double similarity = own.similarity(other);
            IndexedArticle article =
                    IndexDocuments.article(searcher.storedFields().document(hit.doc));
            if (similarity >= least && !Rivalry.isSame(digest.article(), article.article())) {
                out.add(new Alike(article, similarity, own.shared(other)));
            }
        }
        out.sort(Comparator.comparingDouble((Alike a) -> -a.similarity())
                .thenComparing(a -> a.article().id()));
        return List.copyOf(out);
    }

    private Text open(int doc) throws IOException {
        Text known = opened.get(doc);
        if (known == null) {
            Document stored = searcher.storedFields().document(doc);
            IndexedArticle article = IndexDocuments.article(stored);
            known = Text.of(article.id(), Analyzer.french().analyze(article.article()));
            opened.put(doc, known);
        }
        return known;
    }

    /** Pairs of documents whose signatures come near enough, each once, in order. */
    private TreeSet<Long> candidates(IndexReader reader, MinHash[] signatures) throws IOException {
        TreeSet<Long> out = new TreeSet<>();
        Terms bands = MultiTerms.getTerms(reader, IndexDocuments.BAND);
        if (bands == null) {
            return out;
        }
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum each = bands.iterator();
        PostingsEnum postings = null;
        for (BytesRef band = each.next(); band != null; band = each.next()) {
            if (each.docFreq() < 2) {
                continue;
            }
            postings = each.postings(postings, PostingsEnum.NONE);
            List<Integer> docs = new ArrayList<>();
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if ((live == null || live.get(doc)) && docs.size() < NearDuplicates.MOST_IN_BAND) {
                    docs.add(doc);
                }
            }
            compare(docs, signatures, out);
        }
        return out;
    }

    private void compare(List<Integer> docs, MinHash[] signatures, TreeSet<Long> out) {
        for (int i = 0; i < docs.size(); i++) {
            for (int k = i + 1; k < docs.size(); k++) {
                int a = docs.get(i);
                int b = docs.get(k);
                if (NearDuplicates.likely(signatures[a], signatures[b], least)) {
                    out.add(((long) a << 32) | b);
                }
            }
        }
    }

    /** Two hundred and fifty bytes an article. */
    static MinHash[] signatures(IndexReader reader) throws IOException {
        MinHash[] out = new MinHash[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexDocuments.SIGNATURE);
            if (values == null) {
                continue;
            }
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                BytesRef bytes = values.binaryValue();
                out[leaf.docBase + doc] = MinHash.of(bytes.bytes, bytes.offset);
            }
        }
        return out;
    }
}
