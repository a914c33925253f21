package fr.titraille.subheading;

import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineCandidates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what a reader is given to judge, and the keys of the candidates beside it: each section of each article with
 * some candidates, at most a few of each form, chosen by their checksum so that the ranker's taste has no part in it.
 *
 * <p>{@code HeadingSheets DATA.jsonl SHEET.txt KEYS.tsv FROM TO}
 */
final class HeadingSheets {

    private static final int MAX_CHARS = 65;
    private static final int PER_SECTION = 9;
    private static final int PER_FORM = 4;

    private HeadingSheets() {}

    public static void main(String[] args) throws IOException {
        List<String> sheet = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<SubheadingCorpus> corpus = SubheadingCorpus.read(Path.of(args[0]));
        int from = Integer.parseInt(args[3]);
        int to = Math.min(corpus.size(), Integer.parseInt(args[4]));
        for (SubheadingCorpus article : corpus.subList(from, to)) {
            write(article, sheet, keys);
        }
        Files.write(Path.of(args[1]), sheet, StandardCharsets.UTF_8);
        Files.write(Path.of(args[2]), keys, StandardCharsets.UTF_8);
    }

    private static void write(SubheadingCorpus article, List<String> sheet, List<String> keys) {
        int[] starts = SubheadingEngine.starts(
                Passages.of(article.article()),
                article.starts(),
                article.article().body().tokens().size());
        HeadingWriter writer =
                new HeadingWriter(article.article(), new SectionCandidates(article.article(), MAX_CHARS), starts);
        sheet.add("=== " + article.article().article().title());
        for (int i = 0; i < article.starts().size(); i++) {
            List<String> lines = new ArrayList<>();
            for (HeadlineCandidate candidate :
                    drawn(article, writer.ranked(i + 1), article.starts().get(i))) {
                keys.add(HeadingLabel.key(
                        article.id(), article.starts().get(i), article.article().body(), candidate));
                lines.add(keys.size() + " " + candidate.text());
            }
            if (!lines.isEmpty()) {
                sheet.add("--- " + section(article, starts, i + 1));
                sheet.addAll(lines);
            }
        }
    }

    private static String section(SubheadingCorpus article, int[] starts, int section) {
        var text = article.article().body();
        int end = Math.min(starts[section + 1], text.tokens().size());
        String words = text.text()
                .substring(
                        text.token(starts[section]).start(), text.token(end - 1).end());
        return (words.length() > 900 ? words.substring(0, 900) + "…" : words).replace("\n", " ");
    }

    private static List<HeadlineCandidate> drawn(
            SubheadingCorpus article, List<HeadingWriter.Scored> ranked, int section) {
        Map<String, HeadlineCandidate> byCheck = new TreeMap<>();
        for (HeadingWriter.Scored scored : ranked) {
            String key =
                    HeadingLabel.key(article.id(), section, article.article().body(), scored.candidate());
            byCheck.put(key.substring(key.lastIndexOf('\t')), scored.candidate());
        }
        Map<String, Integer> forms = new TreeMap<>();
        List<HeadlineCandidate> out = new ArrayList<>();
        for (HeadlineCandidate candidate : byCheck.values()) {
            if (out.size() < PER_SECTION
                    && forms.merge(candidate.form().key(), 1, Integer::sum) <= PER_FORM
                    && HeadlineCandidates.holds(article.article().body(), candidate)) {
                out.add(candidate);
            }
        }
        out.sort(Comparator.comparingInt(HeadlineCandidate::firstToken));
        return out;
    }
}
