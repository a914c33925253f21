package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each term stands in each section, and in how many sections. */
final class SectionTerms {

    private final AnalyzedText text;
    private final List<Map<String, Integer>> counts = new ArrayList<>();
    private final Map<String, Integer> sections = new HashMap<>();
    private final Map<String, Integer> firstSection = new HashMap<>();
    private final List<Map<String, Integer>> sentences = new ArrayList<>();

    /** @param starts token numbers where the sections start, and one past the last */
    SectionTerms(AnalyzedText text, int[] starts) {
        this.text = text;
        for (int s = 0; s + 1 < starts.length; s++) {
            Map<String, Integer> own = new HashMap<>();
            Map<String, Integer> holding = new HashMap<>();
            Set<String> said = new HashSet<>();
            int border = -1;
            for (int i = starts[s]; i < starts[s + 1]; i++) {
                String term = Passages.term(text, i);
                if (i >= border) {
                    said.clear();
                    border = text.sentenceOf(i).endToken();
                    holding.merge("", 1, Integer::sum);
                }
                if (!term.isEmpty()) {
                    own.merge(term, 1, Integer::sum);
                    firstSection.putIfAbsent(term, s);
                    if (said.add(term)) {
                        holding.merge(term, 1, Integer::sum);
                    }
                }
            }
            counts.add(own);
            sentences.add(holding);
            for (String term : own.keySet()) {
                sections.merge(term, 1, Integer::sum);
            }
        }
    }

    int count(int section, String term) {
        return counts.get(section).getOrDefault(term, 0);
    }

    /** All terms of a section. */
    Set<String> all(int section) {
        return counts.get(section).keySet();
    }

    /** How many sentences a section has. */
    int sentences(int section) {
        return Math.max(1, sentences.get(section).getOrDefault("", 1));
    }

    /** Whether no section before has the term. */
    boolean isFresh(int section, String term) {
        return firstSection.getOrDefault(term, -1) == section;
    }

    /** Whether no other titled section holds all the terms; the lead does not count. */
    boolean areDistinct(int section, Set<String> terms) {
        if (terms.isEmpty()) {
            return false;
        }
        for (int other = 1; other < counts.size(); other++) {
            if (other != section && counts.get(other).keySet().containsAll(terms)) {
                return false;
            }
        }
        return true;
    }

    /** Share of the section's sentences that hold the term. */
    double spread(int section, String term) {
        Map<String, Integer> holding = sentences.get(section);
        return holding.getOrDefault(term, 0) / (double) Math.max(1, holding.getOrDefault("", 1));
    }

    /** log((sections + 1) / (sections with the term + ½)). */
    double rarity(String term) {
        return Math.log((counts.size() + 1.0) / (sections.getOrDefault(term, 0) + 0.5));
    }

    /** The different terms of a wording: those of its tokens, or its own when it only sums the sentence up. */
    Set<String> of(HeadlineCandidate candidate) {
        Set<String> out = new HashSet<>();
        if (candidate.form() == HeadlineForm.FACT) {
            AnalyzedText wording = Analyzer.french().analyze(candidate.text());
            for (int i = 0; i < wording.tokens().size(); i++) {
                out.add(Passages.term(wording, i));
            }
        } else {
            for (int token : candidate.tokens()) {
                out.add(Passages.term(text, token));
            }
        }
        out.remove("");
        return out;
    }

    /** The different terms of a stretch of tokens. */
    Set<String> terms(int from, int to) {
        Set<String> out = new HashSet<>();
        for (int i = from; i < to; i++) {
            String term = Passages.term(text, i);
            if (!term.isEmpty()) {
                out.add(term);
            }
        }
        return out;
    }
}
