package fr.titraille.archive;

import fr.titraille.archive.Cannibals.Advice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges articles that want to be found for the same: which to keep, what to do with the others. Needs no index. */
public final class CannibalJudge {

    /** Similarity from which two texts tell much of the same and are better one: a choice of the house. */
    private static final double MERGE = 0.2;

    /** The better score, then the longer, then the newer; one without a date counts as the oldest. */
    static final Comparator<Contender> BEST = Comparator.comparingInt((Contender c) -> -c.score())
            .thenComparingInt(c -> -c.words())
            .thenComparing(Contender::published, Comparator.reverseOrder())
            .thenComparing(Contender::id);

    /**
     * What is looked at of an article.
     *
     * @param score 0 to 100
     * @param words lexical words of its body
     * @param published seconds since 1970; {@link Long#MIN_VALUE} where it tells no date
     * @param phrases what it wants to be found for, as it writes it
     */
    public record Contender(String id, int score, int words, long published, List<String> phrases, MinHash signature) {

        public Contender {
            phrases = List.copyOf(phrases);
        }

        /** An article that was read just now. */
        public static Contender of(String id, ArticleDigest digest) {
            return new Contender(
                    id,
                    digest.score(),
                    digest.words(),
                    IndexDocuments.published(digest.article()),
                    SearchAims.phrases(digest.article()),
                    digest.signature());
        }
    }

    /** An article of a group with what to do. */
    public record Advised(String id, Advice advice) {}

    /**
     * A group judged.
     *
     * @param keyphrase the phrase as most of them write it
     * @param articles the one to keep first
     */
    public record Judgement(String keyphrase, List<Advised> articles) {

        public Judgement {
            articles = List.copyOf(articles);
        }
    }

    private CannibalJudge() {}

    /** Whether all articles of an aim have another aim in common as well, which tells of them already. */
    public static <T> boolean within(String aim, Set<T> articles, String otherAim, Set<T> others) {
        boolean larger = others.size() > articles.size();
        boolean earlier = others.size() == articles.size() && otherAim.compareTo(aim) < 0;
        return (larger || earlier) && others.containsAll(articles);
    }

    /** Judges a group of two or more. */
    public static Judgement judge(String aim, Collection<Contender> group) {
        List<Contender> best = group.stream().sorted(BEST).toList();
        List<Advised> advised = new ArrayList<>();
        for (Contender each : best) {
            Advice other = alike(best.get(0), each) ? Advice.MERGE : Advice.LINK;
            advised.add(new Advised(each.id(), advised.isEmpty() ? Advice.KEEP : other));
        }
        return new Judgement(phrase(aim, best), advised);
    }

    /** Whether two tell much of the same. */
    static boolean alike(Contender one, Contender two) {
        return one.signature().similarity(two.signature()) >= MERGE;
    }

    /** The phrase as most of the articles write it; the last in alphabetical order among equals. */
    private static String phrase(String aim, List<Contender> group) {
        Map<String, Long> written = group.stream()
                .flatMap(each -> each.phrases().stream())
                .filter(phrase -> SearchAims.key(phrase).equals(aim))
                .collect(Collectors.groupingBy(phrase -> phrase, TreeMap::new, Collectors.counting()));
        return written.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(aim);
    }
}
