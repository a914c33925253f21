package fr.titraille.rules.text;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that carry the meaning, by lemma: no function words, numbers kept out, model names kept as they are. */
public final class ContentLemmas {

    private ContentLemmas() {}

    /** The content lemmas of a line, in order of first appearance. */
    public static Set<String> in(String line) {
        return in(Analyzer.french().analyze(line));
    }

    /** The content lemmas of a text, in order of first appearance. */
    public static Set<String> in(AnalyzedText text) {
        return in(text, new TextRange(0, text.text().length()));
    }

    /** The content lemmas of a range, in order of first appearance. */
    public static Set<String> in(AnalyzedText text, TextRange range) {
        return counts(text, range).keySet();
    }

    /** The content lemmas of a range and how often each occurs, in order of first appearance. */
    public static Map<String, Integer> counts(AnalyzedText text, TextRange range) {
        @Nullable String[] lemmas = text.layer(Layer.class, Layer::of).lemmas();
        Map<String, Integer> out = new LinkedHashMap<>();
        for (int i = text.firstTokenFrom(range.start()); i < text.tokens().size(); i++) {
            Token token = text.token(i);
            if (token.start() >= range.end()) {
                break;
            }
            String lemma = lemmas[i];
            if (lemma != null) {
                out.merge(lemma, 1, Integer::sum);
            }
        }
        return out;
    }

    /** The content lemmas of a range as they follow one another. */
    public static List<String> sequence(AnalyzedText text, TextRange range) {
        @Nullable String[] lemmas = text.layer(Layer.class, Layer::of).lemmas();
        List<String> out = new ArrayList<>();
        for (int i = text.firstTokenFrom(range.start());
                i < lemmas.length && text.token(i).start() < range.end();
                i++) {
            String lemma = lemmas[i];
            if (lemma != null) {
                out.add(lemma);
            }
        }
        return out;
    }

    /** The content lemma of each token, null for the others: made once a text. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Layer(@Nullable String[] lemmas) {
        static Layer of(AnalyzedText text) {
            @Nullable String[] lemmas = new String[text.tokens().size()];
            for (Token token : text.tokens()) {
                lemmas[token.index()] = isContent(text, token) ? lemma(text, token) : null;
            }
            return new Layer(lemmas);
        }
    }

    private static boolean isContent(AnalyzedText text, Token token) {
        if (token.kind() == TokenKind.MODEL) {
            return true;
        }
        return token.kind() == TokenKind.WORD
                && token.text().length() > 1
                && !text.isFunctionWord(token.index())
                && carriesTopic(text.readings(token.index()));
    }

    private static boolean carriesTopic(List<Reading> readings) {
        for (Reading reading : readings) {
            if (isEmpty(reading)) {
                return false;
            }
        }
        return true;
    }

    /** Auxiliaries, adverbs and the words of the closed classes carry no topic. */
    private static boolean isEmpty(Reading reading) {
        return switch (reading.pos()) {
            case AUX, ADV, ADP, CCONJ, SCONJ, PRON, DET -> true;
            default -> false;
        };
    }

    /** Two to five capitals. */
    private static boolean isAcronym(String word) {
        return word.length() >= 2 && word.length() <= 5 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String lemma(AnalyzedText text, Token token) {
        if (isAcronym(token.text())) {
            // an acronym (AI, IA) is no form of a verb
            return token.key();
        }
        List<Reading> readings = text.likelyReadings(token.index());
        return readings.isEmpty() ? token.key() : Folding.key(readings.get(0).lemma());
    }
}
