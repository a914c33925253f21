package fr.titraille.rules.typography;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a heading uses capitals. */
public enum HeadingStyle {
    /** Capitals on the first word and proper nouns only. */
    SENTENCE("sentence-case"),
    /** Everything in capitals. */
    ALL_CAPS("all-caps"),
    /** Capitals on most words, as in English. */
    TITLE("title-case");

    private static final double MOSTLY = 0.6;
    private static final double MOST_WORDS = 0.7;
    private static final int SHORT = 4;
    private static final int LONG = 6;

    private final String id;

    HeadingStyle(String id) {
        this.id = id;
    }

    /** The style's name in {@code measured}. */
    public String id() {
        return id;
    }

    /** The style of a stretch that is a heading. */
    public static HeadingStyle of(AnalyzedText text, TextRange range) {
        List<Token> words = words(text, range);
        if (isAllCaps(words)) {
            return ALL_CAPS;
        }
        Map<Integer, CapitalizedNames.Written> names = CapitalizedNames.in(text, range);
        return isTitleCase(text, words, names) ? TITLE : SENTENCE;
    }

    private static List<Token> words(AnalyzedText text, TextRange range) {
        List<Token> out = new ArrayList<>();
        for (int i = text.firstTokenFrom(range.start()); i < text.tokens().size(); i++) {
            Token token = text.token(i);
            if (token.start() >= range.end()) {
                break;
            }
            if (token.kind() == TokenKind.WORD
                    || token.kind() == TokenKind.ELISION
                    || token.kind() == TokenKind.MODEL) {
                out.add(token);
            }
        }
        return out;
    }

    /** More than 60 % capitals in two words or more, one of which is an ordinary word and not an acronym. */
    private static boolean isAllCaps(List<Token> words) {
        int upper = 0;
        int letters = 0;
        int shouted = 0;
        boolean ordinary = false;
        for (Token word : words) {
            if (word.kind() == TokenKind.MODEL) {
                continue;
            }
            int own = (int) word.text().chars().filter(Character::isUpperCase).count();
            int all = (int) word.text().chars().filter(Character::isLetter).count();
            upper += own;
            letters += all;
            if (all >= 2 && own == all) {
                shouted++;
                ordinary |= all >= LONG || (all >= SHORT && isCommon(word.text()));
            }
        }
        return shouted >= 2 && ordinary && upper > MOSTLY * letters;
    }

    /** Of the words after the first that are ordinary words, most wear a capital. */
    private static boolean isTitleCase(
            AnalyzedText text, List<Token> words, Map<Integer, CapitalizedNames.Written> names) {
        int common = 0;
        int capitalized = 0;
        boolean first = true;
        for (Token word : words) {
            boolean opensClause = first || followsColon(text, word);
            first = false;
            if (opensClause
                    || names.containsKey(word.index())
                    || word.kind() != TokenKind.WORD
                    || word.text().length() < 2) {
                continue;
            }
            boolean capital = word.isCapitalized();
            boolean shout = word.text().equals(word.text().toUpperCase(Locale.ROOT))
                    && word.text().length() > 1;
            if (shout || (capital ? !isCommon(word.text()) : text.isFunctionWord(word.index()))) {
                continue;
            }
            common++;
            capitalized += capital ? 1 : 0;
        }
        return capitalized >= 2 && capitalized >= MOST_WORDS * common;
    }

    private static boolean followsColon(AnalyzedText text, Token word) {
        return word.index() > 0
                && ":?!.«→+=|/–—".contains(text.token(word.index() - 1).text());
    }

    /** Whether the dictionary knows the word in lower case as something other than a name. */
    static boolean isCommon(String word) {
        String lower = word.toLowerCase(Locale.FRENCH);
        for (Reading reading : Lexicon.french().readings(lower)) {
            if (reading.pos() != PartOfSpeech.PROPN
                    && reading.lemma().equals(reading.lemma().toLowerCase(Locale.FRENCH))) {
                return true;
            }
        }
        return false;
    }
}
