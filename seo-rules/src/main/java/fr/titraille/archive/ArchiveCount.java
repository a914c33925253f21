package fr.titraille.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Counts what an archive holds. */
final class ArchiveCount {

    private static final int NAMES = 10;
    private static final int STEP = 10;

    private ArchiveCount() {}

    static ArchiveStats of(IndexSearcher searcher, long bytes) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Map<Integer, Integer> scores = new TreeMap<>();
        for (int from = 0; from < 100; from += STEP) {
            scores.put(from, 0);
        }
        long sum = 0;
        int articles = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            NumericDocValues score = leaf.reader().getNumericDocValues(IndexDocuments.SCORE);
            NumericDocValues published = leaf.reader().getNumericDocValues(IndexDocuments.PUBLISHED);
            if (score == null || published == null) {
                continue;
            }
            for (int doc = score.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = score.nextDoc()) {
                if (live != null && !live.get(doc)) {
                    continue;
                }
                articles++;
                sum += score.longValue();
                scores.merge((int) Math.min(90, score.longValue() / STEP * STEP), 1, Integer::sum);
                if (published.advanceExact(doc) && published.longValue() != IndexDocuments.UNDATED) {
                    first = Math.min(first, published.longValue());
                    last = Math.max(last, published.longValue());
                }
            }
        }
        boolean dated = first <= last;
        return new ArchiveStats(
                articles,
                searcher.count(new TermQuery(new Term(IndexDocuments.KIND, IndexDocuments.HISTORY))),
                bytes,
                articles == 0 ? 0 : Math.round(10.0 * sum / articles) / 10.0,
                scores,
                dated ? Instant.ofEpochSecond(first) : null,
                dated ? Instant.ofEpochSecond(last) : null,
                most(searcher, IndexDocuments.CHIP),
                most(searcher, IndexDocuments.FIRM));
    }

    private static Map<String, Integer> most(IndexSearcher searcher, String field) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (terms == null) {
            return counts;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef name = each.next(); name != null; name = each.next()) {
            int count = searcher.count(new TermQuery(new Term(field, BytesRef.deepCopyOf(name))));
            if (count > 0) {
                counts.put(name.utf8ToString(), count);
            }
        }
        Map<String, Integer> out = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        return out;
    }
}
