package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
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
        boolean participle = readings.stream().anyMatch(r -> r.has("ppa"));
        boolean noun = readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN || r.pos() == PartOfSpeech.ADP);
        return participle && !noun;
    }
}
