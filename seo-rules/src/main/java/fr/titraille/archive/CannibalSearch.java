package fr.titraille.archive;

import fr.titraille.archive.Cannibals.Advice;
import fr.titraille.archive.Cannibals.Member;
import fr.titraille.article.Keyphrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Groups of articles that want to be found for the same. */
final class CannibalSearch {

    /** Similarity from which two texts tell much of the same and are better one: a choice of the house. */
    private static final double MERGE = 0.2;

    private final IndexSearcher searcher;

    CannibalSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** All groups, the largest first; one that lies wholly within another is not told. */
    List<Cannibals> all() throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Map<String, Set<Integer>> groups = new TreeMap<>();
        Terms aims = MultiTerms.getTerms(reader, IndexDocuments.AIM);
        if (aims == null) {
            return List.of();
        }
        Bits live = MultiBits.getLiveDocs(reader);
        TermsEnum each = aims.iterator();
        for (BytesRef aim = each.next(); aim != null; aim = each.next()) {
            if (each.docFreq() < 2) {
                continue;
            }
            PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
            Set<Integer> docs = new HashSet<>();
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    docs.add(doc);
                }
            }
            if (docs.size() > 1) {
                groups.put(aim.utf8ToString(), docs);
            }
        }
        Map<Integer, List<Map.Entry<String, Set<Integer>>>> byArticle = new HashMap<>();
        for (Map.Entry<String, Set<Integer>> group : groups.entrySet()) {
            group.getValue()
                    .forEach(doc -> byArticle
                            .computeIfAbsent(doc, d -> new ArrayList<>())
                            .add(group));
        }
        MinHash[] signatures = DuplicateSearch.signatures(reader);
        List<Cannibals> out = new ArrayList<>();
        for (Map.Entry<String, Set<Integer>> group : groups.entrySet()) {
            int any = group.getValue().iterator().next();
            if (!within(group, byArticle.getOrDefault(any, List.of()))) {
                out.add(judged(group.getKey(), group.getValue(), signatures));
            }
        }
        out.sort(Comparator.comparingInt((Cannibals c) -> -c.articles().size()).thenComparing(Cannibals::keyphrase));
        return List.copyOf(out);
    }

    /** Whether a phrase's articles all aim at another phrase too, which tells them already. */
    private static boolean within(
            Map.Entry<String, Set<Integer>> own, List<Map.Entry<String, Set<Integer>>> neighbours) {
        return neighbours.stream().anyMatch(other -> {
            boolean larger = other.getValue().size() > own.getValue().size();
            boolean earlier = other.getValue().size() == own.getValue().size()
                    && other.getKey().compareTo(own.getKey()) < 0;
            return (larger || earlier) && other.getValue().containsAll(own.getValue());
        });
    }

    private Cannibals judged(String aim, Set<Integer> docs, MinHash[] signatures) throws IOException {
        record Entry(int doc, IndexedArticle article) {}
        List<Entry> entries = new ArrayList<>();
        for (int doc : docs) {
            entries.add(new Entry(
                    doc, IndexDocuments.article(searcher.storedFields().document(doc))));
        }
        entries.sort(Comparator.comparing(Entry::article, BEST));
        List<Member> members = new ArrayList<>();
        for (Entry entry : entries) {
            double alike = signatures[entries.get(0).doc()].similarity(signatures[entry.doc()]);
            Advice other = alike >= MERGE ? Advice.MERGE : Advice.LINK;
            members.add(new Member(entry.article(), members.isEmpty() ? Advice.KEEP : other));
        }
        return new Cannibals(phrase(aim, members), members);
    }

    /** The better score, then the longer, then the newer. */
    private static final Comparator<IndexedArticle> BEST = Comparator.comparingInt((IndexedArticle a) -> -a.score())
            .thenComparingInt(a -> -a.words())
            .thenComparingLong(a -> -IndexDocuments.published(a.article()))
            .thenComparing(IndexedArticle::id);

    /** The phrase as most of the articles write it; the first in alphabetical order among equals. */
    private static String phrase(String aim, List<Member> members) {
        Map<String, Long> written = members.stream()
                .flatMap(member -> phrases(member.article()).stream())
                .filter(phrase -> SearchAims.key(phrase).equals(aim))
                .collect(Collectors.groupingBy(phrase -> phrase, TreeMap::new, Collectors.counting()));
        return written.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(aim);
    }

    private static List<String> phrases(IndexedArticle article) {
        List<String> out = new ArrayList<>();
        Keyphrase keyphrase = article.article().keyphrase();
        if (keyphrase != null) {
            out.add(keyphrase.text());
            out.addAll(keyphrase.synonyms());
        } else if (article.article().title() != null) {
            out.add(article.article().title());
        }
        return out;
    }
}
