package fr.titraille.cli;

import fr.titraille.archive.ArticleDigest;
import fr.titraille.archive.ArticleIndex;
import fr.titraille.archive.DuplicatePair;
import fr.titraille.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A newsroom's articles looked at together.
 *
 * @param files the worst first
 * @param rules what each rule found, the most frequent first
 * @param cannibals articles with one aim
 * @param duplicates articles with one text
 * @param trend how the scores went, or null where no archive tells
 * @param titles the titles of all articles that are named, by id
 */
record Audit(
        List<CheckedFile> files,
        List<RuleCount> rules,
        List<AuditNeighbours.Group> cannibals,
        List<DuplicatePair> duplicates,
        @Nullable AuditTrend trend,
        Map<String, String> titles) {

    /** Examples of a rule's findings that are kept. */
    private static final int EXAMPLES = 3;

    /** A finding of a rule and the article it is in. */
    record Example(CheckedFile file, Finding finding) {}

    /**
     * What a rule found.
     *
     * @param articles in how many articles
     * @param findings how often
     */
    record RuleCount(String rule, int articles, int findings, List<Example> examples) {}

    /**
     * Looks at them.
     *
     * @param index what else is asked for neighbours and history; null for the files alone
     */
    static Audit of(List<CheckedFile> checked, @Nullable ArticleIndex index) {
        List<CheckedFile> files = checked.stream()
                .sorted(Comparator.comparingInt((CheckedFile f) -> f.report().score())
                        .thenComparing(f -> f.file().name()))
                .toList();
        Map<String, String> titles = new HashMap<>();
        files.forEach(file -> titles.put(file.id(), file.title()));
        if (index == null) {
            AuditNeighbours neighbours = new AuditNeighbours();
            for (CheckedFile file : files) {
                neighbours.add(file.id(), ArticleDigest.of(file.analyzed(), file.report()), file.text());
            }
            return new Audit(files, rules(files), neighbours.cannibals(), neighbours.duplicates(), null, titles);
        }
        Set<String> own = Set.copyOf(titles.keySet());
        List<AuditNeighbours.Group> cannibals = index.cannibals().stream()
                .filter(group -> group.ids().stream().anyMatch(own::contains))
                .peek(group -> group.articles()
                        .forEach(member ->
                                titles.putIfAbsent(member.article().id(), ArchiveRows.title(member.article()))))
                .map(group -> new AuditNeighbours.Group(
                        group.keyphrase(),
                        group.articles().stream()
                                .map(member -> new AuditNeighbours.Member(
                                        member.article().id(), member.advice()))
                                .toList()))
                .toList();
        List<DuplicatePair> duplicates = index.duplicates(ArticleIndex.NEAR_DUPLICATE).stream()
                .filter(pair -> own.contains(pair.a()) || own.contains(pair.b()))
                .toList();
        for (DuplicatePair pair : duplicates) {
            List.of(pair.a(), pair.b())
                    .forEach(id -> titles.computeIfAbsent(
                            id, i -> index.get(i).map(ArchiveRows::title).orElse(i)));
        }
        return new Audit(files, rules(files), cannibals, duplicates, AuditTrend.of(index, own), titles);
    }

    private static List<RuleCount> rules(List<CheckedFile> files) {
        Map<String, List<Example>> byRule = new TreeMap<>();
        for (CheckedFile file : files) {
            for (Finding finding : file.report().findings()) {
                byRule.computeIfAbsent(finding.rule(), r -> new ArrayList<>()).add(new Example(file, finding));
            }
        }
        List<RuleCount> out = new ArrayList<>();
        byRule.forEach((rule, all) -> {
            Map<CheckedFile, Example> first =
                    all.stream().collect(Collectors.toMap(Example::file, e -> e, (a, b) -> a, LinkedHashMap::new));
            out.add(new RuleCount(
                    rule,
                    first.size(),
                    all.size(),
                    first.values().stream().limit(EXAMPLES).toList()));
        });
        out.sort(Comparator.comparingInt((RuleCount r) -> -r.articles()).thenComparing(RuleCount::rule));
        return List.copyOf(out);
    }

    /** The mean score, 0 to 100. */
    double mean() {
        return files.stream().mapToInt(file -> file.report().score()).average().orElse(0);
    }

    /** The score that half of the articles reach. */
    int median() {
        return files.get(files.size() / 2).report().score();
    }

    /** How many articles have a score from 0 to 9, from 10 to 19 and so on; the last of ten holds 100 too. */
    int[] distribution() {
        int[] out = new int[10];
        files.forEach(file -> out[Math.min(9, file.report().score() / 10)]++);
        return out;
    }

    /** How many articles can be published. */
    int publishable() {
        return (int) files.stream().filter(file -> file.report().valid()).count();
    }
}
