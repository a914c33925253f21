package fr.titraille.archive;

import fr.titraille.archive.CannibalJudge.Contender;
import fr.titraille.archive.Cannibals.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
            if (!told(group, byArticle.getOrDefault(any, List.of()))) {
                out.add(judged(group.getKey(), group.getValue(), signatures));
            }
        }
        out.sort(Comparator.comparingInt((Cannibals c) -> -c.articles().size()).thenComparing(Cannibals::keyphrase));
        return List.copyOf(out);
    }

    /** Whether a phrase's articles all aim at another phrase too, which tells them already. */
    private static boolean told(Map.Entry<String, Set<Integer>> own, List<Map.Entry<String, Set<Integer>>> neighbours) {
        return neighbours.stream()
                .anyMatch(
                        other -> CannibalJudge.within(own.getKey(), own.getValue(), other.getKey(), other.getValue()));
    }

    private Cannibals judged(String aim, Set<Integer> docs, MinHash[] signatures) throws IOException {
        Map<String, IndexedArticle> articles = new HashMap<>();
        List<Contender> contenders = new ArrayList<>();
        for (int doc : docs) {
            IndexedArticle article =
                    IndexDocuments.article(searcher.storedFields().document(doc));
            articles.put(article.id(), article);
            contenders.add(new Contender(
                    article.id(),
                    article.score(),
                    article.words(),
                    IndexDocuments.published(article.article()),
                    SearchAims.phrases(article.article()),
                    signatures[doc]));
        }
        CannibalJudge.Judgement judgement = CannibalJudge.judge(aim, contenders);
        List<Member> members = new ArrayList<>();
        for (CannibalJudge.Advised advised : judgement.articles()) {
            members.add(new Member(Objects.requireNonNull(articles.get(advised.id())), advised.advice()));
        }
        return new Cannibals(judgement.keyphrase(), members);
    }
}
