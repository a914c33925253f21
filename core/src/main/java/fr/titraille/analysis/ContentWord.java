package fr.titraille.analysis;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One content word of a keyphrase: what it is written like, what it can be the form of, and how it looks without its
 * accents.
 */
final class ContentWord {

    private static final Map<String, String> IRREGULAR =
            ResourceLines.table(ContentWord.class, "irregular-lemmas.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    private static final int MOST_KEPT = 5_000;

    private final String text;
    private final String key;
    private final List<String> parts;
    private final Set<String> lemmas;
    private final Set<String> unaccentedForms;
    /** One bit for each letter that one of the forms opens with. */
    private final int initials;

    private final boolean known;
    private final boolean isName;
    private final Map<String, Boolean> possible = new ConcurrentHashMap<>();

    private ContentWord(String text, List<Reading> readings, boolean name) {
        this.text = text;
        this.key = normal(Folding.key(text));
        this.parts = List.of(key.split("-|(?<=')"));
        this.lemmas = name ? Set.of() : lemmas(text, readings);
        this.known = !readings.isEmpty();
        this.isName = name;
        this.unaccentedForms = name ? Set.of(Folding.unaccented(text)) : unaccentedForms(text, readings);
        this.initials = initials(unaccentedForms);
    }

    private static int initials(Set<String> forms) {
        int initials = 0;
        for (String form : forms) {
            char first = form.isEmpty() ? ' ' : form.charAt(0);
            initials |= first >= 'a' && first <= 'z' ? 1 << (first - 'a') : 0;
        }
        return initials;
    }

    static List<ContentWord> of(AnalyzedText phrase) {
        List<ContentWord> out = new ArrayList<>();
        for (int i = 0; i < phrase.tokens().size(); i++) {
            Token token = phrase.token(i);
            boolean content = token.isLexical() || token.kind() == TokenKind.NUMBER || token.kind() == TokenKind.URL;
            // a keyphrase never opens with a conjunction: « car scolaire » is a coach
            boolean opener =
                    i == 0 && (token.key().equals("car") || phrase.tokens().size() == 1);
            boolean stop = FunctionWords.isStop(token.key()) && !opener && !NominalUse.at(phrase, i);
            if (!content || stop || token.text().startsWith("-")) {
                continue;
            }
            if (i + 1 < phrase.tokens().size() && phrase.token(i + 1).kind() == TokenKind.WORD) {
                String compound = token.text() + "-" + phrase.token(i + 1).text();
                List<Reading> readings = Lexicon.french().readings(compound);
                if (!readings.isEmpty()) {
                    out.add(new ContentWord(compound, readings, false));
                    i++;
                    continue;
                }
            }
            boolean name =
                    token.isCapitalized() && phrase.readings(i).stream().anyMatch(r -> r.pos() == PartOfSpeech.PROPN);
            out.add(new ContentWord(token.text(), keyReadings(phrase, i), name));
        }
        return out;
    }

    /** A keyphrase names things: a noun or adjective reading comes before a finite verb; an infinitive stays a verb. */
    private static List<Reading> keyReadings(AnalyzedText phrase, int i) {
        List<Reading> all = phrase.likelyReadings(i);
        boolean infinitive = all.stream().anyMatch(r -> r.isInfinitive());
        boolean nominal = all.stream().anyMatch(r -> isNominal(r));
        if (infinitive || !nominal) {
            return all;
        }
        return all.stream().filter(r -> isNominal(r) || r.isPastParticiple()).toList();
    }

    private static boolean isNominal(Reading reading) {
        return reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.ADJ;
    }

    String text() {
        return text;
    }

    /** One past the tokens that say this word at {@code i}, or {@code i} when they do not. */
    int matches(AnalyzedText text, int i, int end) {
        Token token = text.token(i);
        if (token.kind() == TokenKind.NUMBER) {
            return normal(token.key()).equals(key) ? i + 1 : i;
        }
        if (!token.isLexical() && token.kind() != TokenKind.URL) {
            return i;
        }
        if (token.kind() == TokenKind.MODEL) {
            return token.key().equals(key) ? i + 1 : i;
        }
        if (parts.size() > 1 && i + parts.size() <= end && spelledApart(text, i)) {
            return i + parts.size();
        }
        if (!mayMatch(token)) {
            return i;
        }
        boolean stop = FunctionWords.isStop(token.key()) && !NominalUse.at(text, i);
        return !stop && matchesWord(token, readings(text, i)) ? i + 1 : i;
    }

    /**
     * The readings of a token, of which a capital that the dictionary writes keeps the name only: « Paris » is no bet,
     * unless a plural adjective follows at the head of the sentence (« Paris sportifs »).
     */
    private List<Reading> readings(AnalyzedText text, int i) {
        List<Reading> all = text.likelyReadings(i);
        if (isName || !text.token(i).isCapitalized() || all.stream().noneMatch(r -> r.pos() == PartOfSpeech.PROPN)) {
            return all;
        }
        boolean opens = text.sentenceOf(i).firstToken() == i;
        boolean qualified = i + 1 < text.tokens().size()
                && text.readings(i + 1).stream().anyMatch(r -> r.pos() == PartOfSpeech.ADJ && r.is(Plurality.PLURAL));
        if (opens && qualified) {
            return all;
        }
        return all.stream().filter(r -> r.pos() == PartOfSpeech.PROPN).toList();
    }

    /** Whether a word of that spelling can match in any context; kept, since most words never do. */
    private boolean mayMatch(Token token) {
        char first = token.key().charAt(0);
        boolean otherInitial = first >= 'a' && first <= 'z' && (initials & 1 << (first - 'a')) == 0;
        if (known && otherInitial && !token.key().equals(key)) {
            return false;
        }
        Boolean known = possible.get(token.text());
        if (known == null) {
            known = isSpelledAlike(token) && matchesWord(token, Lexicon.french().readings(token.text()));
            if (possible.size() < MOST_KEPT) {
                possible.put(token.text(), known);
            }
        }
        return known;
    }

    /** A cheap look before the dictionary is asked: a form of a known word is one of the spellings gathered for it. */
    private boolean isSpelledAlike(Token token) {
        String bare = Folding.unaccented(token.text());
        return !known
                || token.key().equals(key)
                || unaccentedForms.contains(bare)
                || unaccentedForms.contains(singular(bare));
    }

    private boolean spelledApart(AnalyzedText text, int i) {
        int last = parts.size() - 1;
        for (int p = 0; p < last; p++) {
            if (!Folding.unaccented(text.token(i + p).key()).equals(Folding.unaccented(parts.get(p)))) {
                return false;
            }
        }
        String joined = key.substring(0, key.length() - parts.get(last).length())
                + text.token(i + last).key();
        return joined.equals(key) || matchesForm(joined);
    }

    private boolean matchesWord(Token token, List<Reading> readings) {
        if (token.key().equals(key)
                && (lemmas.isEmpty() || readings.isEmpty() || sharesLemma(token.text(), readings))) {
            return true;
        }
        if (!readings.isEmpty()) {
            if (known && sharesLemma(token.text(), readings)) {
                return true;
            }
            // the phrase was typed without its accents
            return !known && unaccentedForms.contains(singular(Folding.unaccented(token.text())))
                    || !known
                            && lemmasOf(token.text(), readings).stream()
                                    .anyMatch(l -> unaccentedForms.contains(Folding.unaccented(l.substring(2))));
        }
        // the text was typed without its accents, or neither side is in the dictionary
        String bare = Folding.unaccented(token.text());
        return unaccentedForms.contains(bare) || (!known && unaccentedForms.contains(singular(bare)));
    }

    /** Whether a form out of context may be this word. */
    boolean matchesForm(String form) {
        List<Reading> readings = Lexicon.french().readings(form);
        return form.equals(key)
                || (!readings.isEmpty() && sharesLemma(form, readings))
                || (readings.isEmpty() && unaccentedForms.contains(Folding.unaccented(form)));
    }

    private boolean sharesLemma(String form, List<Reading> readings) {
        for (String lemma : lemmasOf(form, readings)) {
            if (lemmas.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> lemmas(String form, List<Reading> readings) {
        return Set.copyOf(lemmasOf(form, readings));
    }

    /**
     * Lemmas with a letter for their class: n for nouns and adjectives, v for verbs, o for the rest. A form that is
     * itself a noun's lemma is no other noun's plural (fonds is not fond, cours not cour).
     */
    private static Set<String> lemmasOf(String form, List<Reading> readings) {
        Set<String> out = new HashSet<>();
        String own = Folding.key(form);
        boolean identity = readings.stream()
                .anyMatch(r -> isNominal(r) && Folding.key(r.lemma()).equals(own));
        for (Reading reading : readings) {
            String lemma = Folding.key(IRREGULAR.getOrDefault(own, reading.lemma()));
            if (isNominal(reading)) {
                if (!identity || lemma.equals(own) || IRREGULAR.containsKey(own)) {
                    out.add("n:" + lemma);
                }
            } else if (reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX) {
                out.add("v:" + lemma);
            } else {
                out.add("o:" + lemma);
            }
        }
        return out;
    }

    private static Set<String> unaccentedForms(String form, List<Reading> readings) {
        Set<String> out = new HashSet<>();
        out.add(Folding.unaccented(form));
        out.add(singular(Folding.unaccented(form)));
        for (Reading reading : readings) {
            for (String inflected : Lexicon.french().forms(reading.lemma(), reading.pos())) {
                out.add(Folding.unaccented(inflected));
            }
            for (Map.Entry<String, String> irregular : IRREGULAR.entrySet()) {
                if (irregular.getValue().equals(reading.lemma())
                        || irregular.getKey().equals(Folding.key(form))) {
                    out.add(Folding.unaccented(irregular.getKey()));
                    Lexicon.french()
                            .forms(irregular.getValue(), PartOfSpeech.NOUN)
                            .forEach(f -> out.add(Folding.unaccented(f)));
                }
            }
        }
        return Set.copyOf(out);
    }

    private static String singular(String bare) {
        return bare.length() > 3 && (bare.endsWith("s") || bare.endsWith("x"))
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private static final Pattern GROUPING = Pattern.compile("[ .](?=\\d{3})");

    private static String normal(String number) {
        return !number.isEmpty() && Character.isDigit(number.charAt(0))
                ? GROUPING.matcher(number).replaceAll("")
                : number;
    }
}
