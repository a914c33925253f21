package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Token;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reviewed list of words and phrases, each with a value, and the places of a text where they stand. A phrase matches
 * word by word, by form or by lemma; « de » also matches d’, du and des, « à » au and aux. The longest phrase wins.
 */
final class PhraseLexicon {

    /** A place where a phrase stands: tokens {@code [first, end)}. */
    record Cue(List<String> values, int first, int end) {
        String value() {
            return values.get(0);
        }
    }

    private record Phrase(List<String> words, List<String> values) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private PhraseLexicon() {}

    /** Reads a table whose last column holds phrases, cut at |, and whose other columns are their values. */
    static PhraseLexicon table(String resource, int columns) {
        PhraseLexicon lexicon = new PhraseLexicon();
        for (List<String> row : ResourceLines.table(PhraseLexicon.class, resource, columns)) {
            for (String phrase : row.get(columns - 1).split("\\|")) {
                lexicon.add(phrase, row.subList(0, columns - 1));
            }
        }
        return lexicon.sorted();
    }

    /** Reads a table of sets, whose last column holds members, cut at ;, each with its forms, cut at |. */
    static PhraseLexicon contrasts(String resource) {
        PhraseLexicon lexicon = new PhraseLexicon();
        for (List<String> row : ResourceLines.table(PhraseLexicon.class, resource, 3)) {
            for (String member : row.get(2).split(";")) {
                String[] forms = member.split("\\|");
                for (String form : forms) {
                    lexicon.add(form, List.of(row.get(0), row.get(1), forms[0]));
                }
            }
        }
        return lexicon.sorted();
    }

    /** Reads a list of one phrase a line, each its own value. */
    static PhraseLexicon list(String resource) {
        PhraseLexicon lexicon = new PhraseLexicon();
        for (String phrase : ResourceLines.read(PhraseLexicon.class, resource)) {
            lexicon.add(phrase, List.of(phrase));
        }
        return lexicon.sorted();
    }

    private void add(String phrase, List<String> values) {
        List<String> words = new ArrayList<>();
        for (Token token : Analyzer.french().analyze(phrase).tokens()) {
            words.add(plain(token.key()));
        }
        byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Phrase(words, List.copyOf(values)));
    }

    private PhraseLexicon sorted() {
        for (List<Phrase> phrases : byFirst.values()) {
            phrases.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed());
        }
        return this;
    }

    /** All places in order; none overlaps another. */
    List<Cue> find(AnalyzedText text) {
        List<Cue> cues = new ArrayList<>();
        int i = 0;
        while (i < text.tokens().size()) {
            Phrase phrase = at(text, i);
            if (phrase == null) {
                i++;
            } else {
                cues.add(new Cue(phrase.values(), i, i + phrase.words().size()));
                i += phrase.words().size();
            }
        }
        return cues;
    }

    private @org.jspecify.annotations.Nullable Phrase at(AnalyzedText text, int i) {
        Phrase best = null;
        for (String form : forms(text, i)) {
            for (Phrase phrase : byFirst.getOrDefault(form, List.of())) {
                if ((best == null || phrase.words().size() > best.words().size()) && matches(text, i, phrase)) {
                    best = phrase;
                }
            }
        }
        return best;
    }

    private static boolean matches(AnalyzedText text, int from, Phrase phrase) {
        List<String> words = phrase.words();
        if (from + words.size() > text.tokens().size()) {
            return false;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!forms(text, from + k).contains(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> forms(AnalyzedText text, int i) {
        String form = plain(text.token(i).key());
        String lemma = Folding.key(text.lemma(i));
        return form.equals(lemma) ? Set.of(form) : new java.util.LinkedHashSet<>(List.of(form, lemma));
    }

    private static String plain(String key) {
        return switch (key) {
            case "d'", "du", "des" -> "de";
            case "au", "aux" -> "à";
            case "qu'" -> "que";
            case "s'" -> "se";
            default -> key;
        };
    }
}
