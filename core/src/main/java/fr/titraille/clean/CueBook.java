package fr.titraille.clean;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All cues, found in one pass over a text. */
final class CueBook {

    static final CueBook STANDARD = new CueBook(List.of(
            "prompt-leak.tsv",
            "share-widget.tsv",
            "injected-ad.tsv",
            "author-bio.tsv",
            "source-credit-line.tsv",
            "caption-credit.tsv"));

    /** All cues of the same words. */
    private record Entry(String text, List<Cue> cues) {}

    /** By the first two characters: a cue opens at the head of a word, so few places are looked at closely. */
    private final Map<Integer, List<Entry>> byOpening = new HashMap<>();
    /** Cues of one character; they are looked for wherever it stands. */
    private final Map<Character, List<Entry>> single = new HashMap<>();

    /**
     * What a text holds of one kind.
     *
     * @param weight the sum over different cues; of two that overlap the longer counts
     * @param coveredWords words that belong to a cue
     * @param starts whether one of the cues opens the text
     */
    record Hits(double weight, int coveredWords, boolean starts) {}

    private record Match(int start, int end, Cue cue) {
        int length() {
            return end - start;
        }
    }

    private CueBook(List<String> files) {
        Map<String, List<Cue>> byText = new LinkedHashMap<>();
        for (String file : files) {
            for (List<String> row : ResourceLines.table(CueBook.class, file, 4)) {
                Cue cue = new Cue(
                        row.get(0),
                        Double.parseDouble(row.get(1)),
                        Cue.Where.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                        CueText.of(row.get(3)));
                byText.computeIfAbsent(cue.text(), k -> new ArrayList<>()).add(cue);
            }
        }
        byText.forEach((text, cues) -> {
            Entry entry = new Entry(text, cues);
            if (text.length() == 1) {
                single.put(text.charAt(0), List.of(entry));
            } else if (!text.isEmpty()) {
                byOpening
                        .computeIfAbsent(opening(text, 0), k -> new ArrayList<>())
                        .add(entry);
            }
        });
    }

    private static int opening(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    /** The cues that may open at a place. */
    private List<Entry> candidates(String text, int at) {
        List<Entry> brief = single.getOrDefault(text.charAt(at), List.of());
        List<Entry> longer = at + 1 < text.length() ? byOpening.getOrDefault(opening(text, at), List.of()) : List.of();
        if (brief.isEmpty() || longer.isEmpty()) {
            return brief.isEmpty() ? longer : brief;
        }
        List<Entry> both = new ArrayList<>(brief);
        both.addAll(longer);
        return both;
    }

    /** What the text holds, by kind. */
    Map<String, Hits> find(String text) {
        String cueText = CueText.of(text);
        String opened = CueText.withoutOpening(cueText);
        String bare = CueText.bare(cueText);
        int offset = cueText.length() - opened.length();
        Map<String, List<Match>> byKind = new HashMap<>();
        boolean inWord = false;
        for (int start = 0; start < cueText.length(); start++) {
            boolean continues = inWord;
            inWord = Character.isLetterOrDigit(cueText.charAt(start));
            if (continues && inWord) {
                continue;
            }
            for (Entry entry : candidates(cueText, start)) {
                int end = start + entry.text().length();
                if (!cueText.startsWith(entry.text(), start) || !closesWord(cueText, end)) {
                    continue;
                }
                for (Cue cue : entry.cues()) {
                    boolean here = switch (cue.where()) {
                        case ANY -> true;
                        case START -> start <= offset;
                        case END -> end >= offset + bare.length();
                        case WHOLE -> cue.text().equals(cueText) || cue.text().equals(bare);
                    };
                    if (here) {
                        byKind.computeIfAbsent(cue.kind(), k -> new ArrayList<>())
                                .add(new Match(start, end, cue));
                    }
                }
            }
        }
        Map<String, Hits> out = new HashMap<>();
        byKind.forEach((kind, matches) -> out.put(kind, hits(cueText, matches)));
        return out;
    }

    private static boolean closesWord(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end - 1))
                || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static Hits hits(String text, List<Match> matches) {
        matches.sort(Comparator.comparingInt(Match::length)
                .reversed()
                .thenComparing(m -> m.cue().weight(), Comparator.reverseOrder())
                .thenComparingInt(Match::start));
        boolean[] taken = new boolean[text.length()];
        Set<String> counted = new HashSet<>();
        double weight = 0;
        int covered = 0;
        for (Match match : matches) {
            if (taken[match.start()] || taken[match.end() - 1]) {
                continue;
            }
            java.util.Arrays.fill(taken, match.start(), match.end(), true);
            covered += CueText.words(text.substring(match.start(), match.end()));
            weight += counted.add(match.cue().text()) ? match.cue().weight() : 0;
        }
        boolean starts = matches.stream()
                .anyMatch(m -> m.cue().where() != Cue.Where.ANY && m.cue().where() != Cue.Where.END);
        return new Hits(weight, covered, starts);
    }
}
