package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Accents on capitals: a capitalised word that the dictionary knows only with an accent on its first letter (Etat,
 * Egypte), and the preposition À at the head of a sentence, never the verb (A-t-on).
 */
final class CapitalEdits {

    private static final Map<Character, String> ACCENTED =
            Map.of('E', "ÉÈÊ", 'A', "ÀÂ", 'C', "Ç", 'I', "Î", 'O', "Ô", 'U', "ÙÛ");

    /** Words that the dictionary also knows without the accent (rectified spelling), yet the press writes with it. */
    private static final Map<String, String> PRESS =
            Map.of("Ile", "Î", "Iles", "Î", "Age", "Â", "Ages", "Â", "Iliens", "Î");

    /** Latin phrases keep their A. */
    private static final Set<String> LATIN = ResourceLines.set(CapitalEdits.class, "latin-openings.txt");

    private CapitalEdits() {}

    static List<TextEdit> of(TypographyScan scan) {
        AnalyzedText text = scan.text();
        List<TextEdit> edits = new ArrayList<>();
        for (Token token : text.tokens()) {
            if (token.kind() != TokenKind.WORD || scan.isUntouchable(token.start()) || scan.isQuoted(token.start())) {
                continue;
            }
            String with = token.text().length() > 1 && !isPartOfName(text, token) ? accented(token.text()) : null;
            if (with != null && mayBeName(text, token, with + token.text().substring(1))) {
                with = null;
            }
            if (with != null) {
                edits.add(TextEdit.replace(token.start(), token.start() + 1, with));
            }
        }
        for (Sentence sentence : text.sentences()) {
            preposition(scan, sentence, edits);
        }
        return edits;
    }

    /** « Data Elixir »: a capitalised word right before it, no opening of a sentence, makes it part of a name. */
    private static boolean isPartOfName(AnalyzedText text, Token token) {
        if (token.index() == 0) {
            return false;
        }
        Token before = text.token(token.index() - 1);
        boolean opening = text.sentenceOf(before.index()).firstToken() == before.index();
        return before.kind() == TokenKind.WORD
                && before.isCapitalized()
                && before.end() + 1 == token.start()
                && !opening
                && Lexicon.french().readings(before.text()).stream().noneMatch(r -> r.pos() == PartOfSpeech.DET);
    }

    /**
     * Whether the bare capital may belong to a name that is written so (Edith, Eden, Election Day) or to a symbol
     * (3 Ca). At the head of a sentence a word of the language is accented, but for a lone noun before a verb; elsewhere
     * an article, an elided word or a preposition must stand before it: « l’Etat », « en Egypte ».
     */
    private static boolean mayBeName(AnalyzedText text, Token token, String accented) {
        boolean last = token.index() + 1 >= text.tokens().size();
        Token next = last ? null : text.token(token.index() + 1);
        boolean namesOn = next != null
                && next.kind() == TokenKind.WORD
                && next.isCapitalized()
                && next.start() == token.end() + 1;
        boolean foreign = namesOn && text.readings(token.index() + 1).isEmpty();
        if (namesOn && (foreign || !followsArticle(text, token))) {
            return true;
        }
        List<Reading> readings = Lexicon.french().readings(accented);
        boolean proper = readings.stream().allMatch(r -> r.pos() == PartOfSpeech.PROPN);
        if (opensSentence(text, token)) {
            boolean noun = readings.stream().allMatch(r -> r.pos() == PartOfSpeech.NOUN);
            return proper
                    || noun
                            && next != null
                            && text.readings(next.index()).stream().anyMatch(CapitalEdits::isFinite);
        }
        Token before = text.token(token.index() - 1);
        boolean placed = followsArticle(text, token)
                || text.readings(before.index()).stream().anyMatch(r -> r.pos() == PartOfSpeech.ADP);
        boolean listed = before.text().equals(",")
                || text.readings(before.index()).stream().anyMatch(r -> r.pos() == PartOfSpeech.CCONJ);
        return !placed && (proper || !listed);
    }

    private static boolean followsArticle(AnalyzedText text, Token token) {
        if (token.index() == 0) {
            return false;
        }
        Token before = text.token(token.index() - 1);
        return before.kind() == TokenKind.ELISION
                || text.readings(before.index()).stream().anyMatch(r -> r.pos() == PartOfSpeech.DET);
    }

    private static boolean isFinite(Reading reading) {
        return reading.is(Mood.INDICATIVE) || reading.is(Mood.CONDITIONAL) || reading.is(Mood.SUBJUNCTIVE);
    }

    private static boolean opensSentence(AnalyzedText text, Token token) {
        int first = text.sentenceOf(token.index()).firstToken();
        while (first < token.index() && text.token(first).kind() == TokenKind.PUNCTUATION) {
            first++;
        }
        return first == token.index()
                || text.token(token.index() - 1).kind() == TokenKind.PUNCTUATION
                        && ".!?…:".indexOf(text.token(token.index() - 1).text().charAt(0)) >= 0;
    }

    /** The accented first letter that the dictionary asks for, or null. */
    private static @org.jspecify.annotations.Nullable String accented(String word) {
        String press = PRESS.get(word);
        if (press != null) {
            return press;
        }
        String variants = ACCENTED.get(word.charAt(0));
        if (variants == null
                || !Character.isLowerCase(word.charAt(1))
                || Lexicon.french().knows(word)) {
            return null;
        }
        String found = null;
        for (int i = 0; i < variants.length(); i++) {
            String candidate = variants.charAt(i) + word.substring(1);
            if (Lexicon.french().knows(candidate) || Lexicon.french().knows(candidate.toLowerCase(Locale.FRENCH))) {
                if (found != null) {
                    return null;
                }
                found = candidate.substring(0, 1);
            }
        }
        return found;
    }

    private static void preposition(TypographyScan scan, Sentence sentence, List<TextEdit> edits) {
        AnalyzedText text = scan.text();
        int first = sentence.firstToken();
        while (first < sentence.endToken()
                && "«–—-\"(".indexOf(text.token(first).text().charAt(0)) >= 0) {
            first++;
        }
        if (first + 1 >= sentence.endToken() || !text.token(first).text().equals("A")) {
            return;
        }
        Token next = text.token(first + 1);
        boolean word =
                next.kind() == TokenKind.WORD || next.kind() == TokenKind.ELISION || next.kind() == TokenKind.NUMBER;
        if (!word || next.text().startsWith("-") || LATIN.contains(next.key()) || isVerbAfterAvoir(text, first + 1)) {
            return;
        }
        if (!scan.isQuoted(text.token(first).start())) {
            edits.add(TextEdit.replace(
                    text.token(first).start(), text.token(first).end(), "À"));
        }
    }

    /** « A démissionné… »: a participle that is nothing else. */
    private static boolean isVerbAfterAvoir(AnalyzedText text, int index) {
        List<Reading> readings = text.readings(index);
        boolean participle = readings.stream().anyMatch(r -> r.isPastParticiple());
        boolean noun = readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN || r.pos() == PartOfSpeech.ADP);
        return participle && !noun;
    }
}
