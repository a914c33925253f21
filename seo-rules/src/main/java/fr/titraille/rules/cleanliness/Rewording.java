package fr.titraille.rules.cleanliness;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A term put for another in the same inflection and case, with the elision that it asks for.
 *
 * @param range what is replaced; the word before goes with it where its elision changes
 */
record Rewording(TextRange range, String replacement) {

    private static final Map<String, String> ELIDED = Map.of(
            "de", "d’", "ne", "n’", "que", "qu’", "se", "s’", "me", "m’", "te", "t’", "je", "j’", "lorsque", "lorsqu’");
    private static final Map<String, String> FULL =
            Map.of("d'", "de ", "n'", "ne ", "qu'", "que ", "s'", "se ", "lorsqu'", "lorsque ");
    private static final Set<String> WITHOUT_GENDER = Set.of(
            "les",
            "des",
            "ces",
            "leurs",
            "ses",
            "nos",
            "vos",
            "de",
            "d'",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "plusieurs",
            "quelques",
            "milliers",
            "cents",
            "mille");

    /**
     * The rewording of tokens {@code [at, end)}.
     *
     * @param right the right lemma, or singular and plural with a slash between
     * @param tag N for a noun, V for a verb, - for words as they stand
     * @return empty where the right word has no such form, or an article before it would have to change
     */
    static Optional<Rewording> of(AnalyzedText text, int at, int end, String right, String tag) {
        return inflected(text, at, right, tag).flatMap(form -> joined(text, at, end, cased(text, at, end, form)));
    }

    private static Optional<String> inflected(AnalyzedText text, int at, String right, String tag) {
        boolean plural = text.readings(at).stream()
                .filter(r -> r.pos() == PartOfSpeech.NOUN || r.pos() == PartOfSpeech.ADJ)
                .anyMatch(r -> r.is(Plurality.PLURAL));
        int slash = right.indexOf('/');
        // Go/s is a unit, not a plural
        if (slash > 2) {
            return Optional.of(plural ? right.substring(slash + 1) : right.substring(0, slash));
        }
        return switch (tag) {
            case "V" -> verb(text, at, right);
            case "N" -> Optional.of(plural && !right.endsWith("x") && !right.endsWith("s") ? right + "s" : right);
            default -> Optional.of(right);
        };
    }

    private static Optional<String> verb(AnalyzedText text, int at, String right) {
        for (Reading reading : text.likelyReadings(at)) {
            if (reading.pos() == PartOfSpeech.VERB) {
                Optional<String> form = Lexicon.french().form(right, "V " + reading.features());
                if (form.isPresent()) {
                    return form;
                }
            }
        }
        return Optional.empty();
    }

    private static String cased(AnalyzedText text, int at, int end, String form) {
        String was = text.text()
                .substring(text.token(at).start(), text.token(end - 1).end());
        if (was.length() > 1
                && was.equals(was.toUpperCase(Locale.FRENCH))
                && !was.equals(was.toLowerCase(Locale.FRENCH))) {
            return form.toUpperCase(Locale.FRENCH);
        }
        return text.token(at).isCapitalized()
                ? form.substring(0, 1).toUpperCase(Locale.FRENCH) + form.substring(1)
                : form;
    }

    private static Optional<Rewording> joined(AnalyzedText text, int at, int end, String form) {
        TextRange range = text.token(at).range().union(text.token(end - 1).range());
        if (at == 0) {
            return Optional.of(new Rewording(range, form));
        }
        Token before = text.token(at - 1);
        boolean vowel = "aeiouyh".indexOf(Folding.unaccented(form).charAt(0)) >= 0;
        boolean wasVowel =
                "aeiouyh".indexOf(Folding.unaccented(text.token(at).text()).charAt(0)) >= 0;
        if (before.kind() == TokenKind.ELISION && !vowel) {
            String full = FULL.get(before.key());
            return full == null
                    ? Optional.empty()
                    : Optional.of(new Rewording(before.range().union(range), full + form));
        }
        if (vowel && !wasVowel) {
            String elided = ELIDED.get(before.key());
            if (elided != null) {
                boolean capital = before.isCapitalized();
                String head =
                        capital ? elided.substring(0, 1).toUpperCase(Locale.FRENCH) + elided.substring(1) : elided;
                return Optional.of(new Rewording(before.range().union(range), head + form));
            }
            if (before.key().equals("le") || before.key().equals("la")) {
                return Optional.of(new Rewording(before.range().union(range), "l’" + form));
            }
        }
        return Optional.of(new Rewording(range, form));
    }

    /** Whether nothing beside the term agrees with its gender: « 1 000 jetons », « ces jetons ». */
    static boolean isWithoutGender(AnalyzedText text, int at, int end, Sentence sentence) {
        if (at == sentence.firstToken()) {
            return false;
        }
        Token before = text.token(at - 1);
        boolean counted = before.kind() == TokenKind.NUMBER || WITHOUT_GENDER.contains(before.key());
        boolean agrees = end < sentence.endToken()
                && text.token(end).kind() == TokenKind.WORD
                && text.readings(end).stream().anyMatch(r -> r.pos() == PartOfSpeech.ADJ || r.isPastParticiple());
        return counted && !agrees;
    }
}
