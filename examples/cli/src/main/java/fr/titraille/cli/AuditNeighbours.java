package fr.titraille.cli;

import fr.titraille.archive.ArticleDigest;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.CannibalJudge;
import fr.titraille.archive.CannibalJudge.Contender;
import fr.titraille.archive.Cannibals.Advice;
import fr.titraille.archive.DuplicatePair;
import fr.titraille.archive.NearDuplicates;
import fr.titraille.archive.NearDuplicates.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the articles of an audit have to do with one another: aims that they share, texts that they repeat. */
final class AuditNeighbours {

    /** A group of articles with one aim. */
    record Group(String keyphrase, List<Member> articles) {}

    /** An article of a group with what to do. */
    record Member(String id, Advice advice) {}

    private record Entry(ArticleDigest digest, Text text) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    void add(String id, ArticleDigest digest, String text) {
        entries.put(id, new Entry(digest, new Text(id, text, digest.shingles())));
    }

    /** The groups, the largest first. */
    List<Group> cannibals() {
        Map<String, Set<String>> byAim = new TreeMap<>();
        entries.forEach((id, entry) -> entry.digest()
                .aims()
                .forEach(aim -> byAim.computeIfAbsent(aim, a -> new TreeSet<>()).add(id)));
        byAim.values().removeIf(ids -> ids.size() < 2);
        List<Group> out = new ArrayList<>();
        byAim.forEach((aim, ids) -> {
            String any = ids.iterator().next();
            boolean told = entry(any).digest().aims().stream()
                    .anyMatch(other -> CannibalJudge.within(aim, ids, other, byAim.getOrDefault(other, Set.of())));
            if (!told) {
                List<Contender> contenders = ids.stream()
                        .map(id -> Contender.of(id, entry(id).digest()))
                        .toList();
                CannibalJudge.Judgement judged = CannibalJudge.judge(aim, contenders);
                out.add(new Group(
                        judged.keyphrase(),
                        judged.articles().stream()
                                .map(article -> new Member(article.id(), article.advice()))
                                .toList()));
            }
        });
        out.sort(Comparator.comparingInt((Group g) -> -g.articles().size()).thenComparing(Group::keyphrase));
        return List.copyOf(out);
    }

    /** Pairs of near duplicates, the most alike first. */
    List<DuplicatePair> duplicates() {
        Map<String, List<String>> bands = new HashMap<>();
        entries.forEach((id, entry) -> {
            if (entry.digest().shingles().hashes().length > 0) {
                entry.digest()
                        .signature()
                        .bands()
                        .forEach(band -> bands.computeIfAbsent(band, b -> new ArrayList<>())
                                .add(id));
            }
        });
        Map<String, Set<String>> candidates = new TreeMap<>();
        for (List<String> ids : bands.values()) {
            int most = Math.min(ids.size(), NearDuplicates.MOST_IN_BAND);
            for (int i = 0; i < most; i++) {
                for (int k = i + 1; k < most; k++) {
                    candidates
                            .computeIfAbsent(ids.get(i), id -> new TreeSet<>())
                            .add(ids.get(k));
                }
            }
        }
        List<DuplicatePair> out = new ArrayList<>();
        candidates.forEach((id, others) -> others.forEach(other -> compare(entry(id), entry(other), out)));
        out.sort(Comparator.comparingDouble((DuplicatePair p) -> -p.similarity())
                .thenComparing(DuplicatePair::a)
                .thenComparing(DuplicatePair::b));
        return List.copyOf(out);
    }

    private static void compare(Entry one, Entry two, List<DuplicatePair> out) {
        double least = ArticleIndex.NEAR_DUPLICATE;
        if (NearDuplicates.likely(one.digest().signature(), two.digest().signature(), least)) {
            DuplicatePair pair = NearDuplicates.inOrder(one.text(), two.text());
            if (pair.similarity() >= least) {
                out.add(pair);
            }
        }
    }

    private Entry entry(String id) {
        return Objects.requireNonNull(entries.get(id), id);
    }
}
