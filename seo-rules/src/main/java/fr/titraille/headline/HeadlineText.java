package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.writing.FrenchTypography;
import fr.titraille.writing.LinkWords;
import java.util.List;

/** Writes a line from words of the text and words of its own, with the text's spaces where its words stay side by side. */
final class HeadlineText {

    private final AnalyzedText text;
    private final StringBuilder out = new StringBuilder();
    private int last = -2;

    HeadlineText(AnalyzedText text) {
        this.text = text;
    }

    /** Words of the text as they go on behind others: without a capital of their own. */
    static String inner(AnalyzedText text, List<Integer> tokens) {
        return new HeadlineText(text).words("x").tokens(tokens).line().substring(2);
    }

    /** Adds words of the text. */
    HeadlineText tokens(List<Integer> tokens) {
        for (int token : tokens) {
            String word = text.token(token).text();
            if (opensSentence(token) && out.length() > 0 && text.pos(token) != PartOfSpeech.PROPN) {
                word = FrenchTypography.uncapitalized(word);
            }
            if (token == last + 1) {
                out.append(between(token));
            } else {
                space();
            }
            out.append(word);
            last = token;
        }
        return this;
    }

    /** Adds words of a sentence with its signs: none gains a space in front that French does not give it. */
    HeadlineText prose(List<Integer> tokens) {
        for (int token : tokens) {
            String sign = text.token(token).text();
            if (token != last + 1 && (sign.equals(",") || sign.equals("."))) {
                signs(sign);
                last = token;
            } else {
                tokens(List.of(token));
            }
        }
        return this;
    }

    /** Adds a word of its own, elided before {@code next} where it has to be. */
    HeadlineText clitic(String word, String next) {
        space();
        boolean elided = LinkWords.takesElision(next);
        out.append(elided ? word.substring(0, word.length() - 1) + "’" : word);
        last = -2;
        return this;
    }

    /** Adds words of its own. */
    HeadlineText words(String words) {
        space();
        out.append(words);
        last = -2;
        return this;
    }

    /** Adds signs without a space before them. */
    HeadlineText signs(String signs) {
        out.append(signs);
        last = -2;
        return this;
    }

    /** The line with a capital in front, one kind of apostrophe and no break inside numbers. */
    String line() {
        String line =
                out.toString().replaceAll("[\\s\u00A0\u202F]+", " ").strip().replace('\'', '’');
        String spaced = line.replaceAll("(?<=[\\p{L}\\d»)])(?=[?!])", FrenchTypography.NO_BREAK);
        return FrenchTypography.withNoBreaks(FrenchTypography.capitalized(spaced));
    }

    private boolean opensSentence(int token) {
        return text.sentenceOf(token).firstToken() == token;
    }

    private String between(int token) {
        return text.text()
                .substring(text.token(token - 1).end(), text.token(token).start());
    }

    private void space() {
        if (out.length() > 0) {
            char end = out.charAt(out.length() - 1);
            if (end != '\'' && end != '’' && end != '(' && end != ' ' && end != '\u00A0') {
                out.append(' ');
            }
        }
    }
}
