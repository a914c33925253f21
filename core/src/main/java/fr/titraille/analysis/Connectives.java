package fr.titraille.analysis;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds connectives ({@code connectives.tsv}, {@code connective-pairs.tsv}) in a sentence. Some link wherever they
 * stand, some only at the head of a sentence or clause: « de plus » is one there and a quantity elsewhere.
 */
final class Connectives {

    private enum Place {
        ANYWHERE,
        OPENING,
        COMMA,
        CLAUSE,
        MEDIAL,
        INVERTED,
        CONJUNCTION,
        NEVER
    }

    private record Entry(List<String> words, Place place) {}

    private record Pair(List<String> first, List<String> second, boolean opening) {}

    private static final Map<String, List<Entry>> BY_FIRST = read();
    /** By the first word of their first half. */
    private static final Map<String, List<Pair>> PAIRS = pairs();

    private static final Set<String> DETERMINERS = Set.of(
            "le",
            "la",
            "les",
            "l'",
            "un",
            "une",
            "des",
            "du",
            "de",
            "d'",
            "ce",
            "cet",
            "cette",
            "ces",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "mon",
            "ma",
            "mes",
            "notre",
            "votre",
            "au",
            "aux",
            "en",
            "chaque",
            "deux",
            "plusieurs");
    private static final Set<String> NOUN_MAKERS = Set.of("un", "le", "ce", "du", "les", "des", "son");
    private static final Set<String> MADE_NOUNS = Set.of("mais", "donc", "pourtant", "puis", "ainsi");
    private static final Set<String> COMPARATIVES = Set.of("aussi", "si", "assez", "très", "plus", "moins");
    /** Verbs after which « d’ailleurs » is a place. */
    private static final Set<String> MOTION =
            Set.of("venir", "provenir", "arriver", "revenir", "partir", "aller", "regarder", "émaner");

    private final AnalyzedText text;
    private final List<Token> sentence;

    private Connectives(AnalyzedText text, List<Token> sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Connectives.class, "connectives.tsv", 2)) {
            List<String> words = Phrases.keys(row.get(0));
            Place place = Place.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            out.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Entry(words, place));
        }
        out.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return out;
    }

    private static Map<String, List<Pair>> pairs() {
        Map<String, List<Pair>> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(Connectives.class, "connective-pairs.tsv", 3)) {
            Pair pair = new Pair(
                    Phrases.keys(row.get(0)),
                    Phrases.keys(row.get(1)),
                    row.get(2).equals("opening"));
            out.computeIfAbsent(pair.first().get(0), k -> new ArrayList<>()).add(pair);
        }
        return out;
    }

    /** Whether a sentence holds a connective. */
    static boolean link(AnalyzedText text, Sentence sentence) {
        return new Connectives(text, text.tokens(sentence)).link();
    }

    private boolean link() {
        int i = 0;
        while (i < sentence.size()) {
            Entry entry = longest(i);
            if (entry == null) {
                i++;
            } else if (counts(i, entry)) {
                return true;
            } else {
                i += entry.place() == Place.NEVER ? entry.words().size() : 1;
            }
        }
        for (Token token : sentence) {
            for (Pair pair : PAIRS.getOrDefault(token.key(), List.of())) {
                if (holds(pair)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @org.jspecify.annotations.Nullable Entry longest(int i) {
        for (Entry entry : BY_FIRST.getOrDefault(sentence.get(i).key(), List.of())) {
            if (Phrases.matches(sentence, i, sentence.size(), entry.words())) {
                return entry;
            }
        }
        return null;
    }

    private boolean counts(int i, Entry entry) {
        int after = i + entry.words().size();
        String next = after < sentence.size() ? sentence.get(after).text() : "";
        boolean pause = next.equals(",") || next.equals(":");
        boolean single = entry.words().size() == 1;
        return switch (entry.place()) {
            case ANYWHERE -> !isNominal(i, entry) && !isCompared(i, entry);
            case OPENING -> opensClause(i) && (!single || i == 0 || pause);
            case COMMA -> opensClause(i) && pause;
            case CLAUSE -> opensClause(i) && (pause || opensNounPhrase(after));
            case MEDIAL -> opensClause(i) || followsVerb(i);
            case INVERTED -> i == 0 && after < sentence.size() && hasInversion(after);
            case CONJUNCTION ->
                i > 0
                        && !DETERMINERS.contains(sentence.get(i - 1).key())
                        && after < sentence.size()
                        && sentence.get(after).kind() != TokenKind.PUNCTUATION;
            case NEVER -> false;
        };
    }

    /** « un donc », « le mais »: a noun made of a connective; « je puis »: a verb. */
    private boolean isNominal(int i, Entry entry) {
        if (entry.words().size() != 1 || !MADE_NOUNS.contains(entry.words().get(0))) {
            return false;
        }
        String before = i > 0 ? sentence.get(i - 1).key() : "";
        String after = i + 1 < sentence.size() ? sentence.get(i + 1).key() : "";
        boolean verb = entry.words().get(0).equals("puis") && (before.equals("je") || after.equals("-je"));
        return verb || NOUN_MAKERS.contains(before);
    }

    /** « aussi bien que »: a comparison; « en tant que »: a quality. */
    private boolean isCompared(int i, Entry entry) {
        String before = i > 0 ? sentence.get(i - 1).key() : "";
        return entry.words().get(0).equals("bien") && COMPARATIVES.contains(before)
                || entry.words().get(0).equals("tant") && before.equals("en");
    }

    /** At the head of the sentence, or after a mark or « et », « mais », « car ». */
    private boolean opensClause(int i) {
        if (i == 0) {
            return true;
        }
        Token before = sentence.get(i - 1);
        return before.kind() == TokenKind.PUNCTUATION
                || before.key().equals("et")
                || before.key().equals("mais")
                || before.key().equals("car");
    }

    private boolean opensNounPhrase(int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Token token = sentence.get(at);
        boolean quantity = token.key().equals("de")
                || token.key().equals("d'")
                || token.key().equals("en")
                || token.key().equals("et");
        return !quantity
                && (token.kind() == TokenKind.ELISION || token.isCapitalized() || FunctionWords.isStop(token.key()));
    }

    private boolean followsVerb(int i) {
        if (i == 0) {
            return false;
        }
        Token before = sentence.get(i - 1);
        if (before.text().startsWith("-") && before.kind() == TokenKind.WORD) {
            return true;
        }
        for (Reading reading : text.likelyReadings(before.index())) {
            boolean verb = reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
            boolean finite = !reading.isPastParticiple() && !reading.isInfinitive() && !reading.isPresentParticiple();
            if (verb && finite && !MOTION.contains(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasInversion(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
            if (sentence.get(i).text().startsWith("-") && sentence.get(i).kind() == TokenKind.WORD) {
                return true;
            }
        }
        return sentence.get(from).text().equals(",");
    }

    private boolean holds(Pair pair) {
        int first = find(0, pair.first());
        while (first >= 0 && pair.opening() && !opensClause(first)) {
            first = find(first + 1, pair.first());
        }
        return first >= 0 && find(first + pair.first().size(), pair.second()) >= 0;
    }

    private int find(int from, List<String> words) {
        for (int i = from; i + words.size() <= sentence.size(); i++) {
            if (Phrases.matches(sentence, i, sentence.size(), words)) {
                return i;
            }
        }
        return -1;
    }
}
