package fr.titraille.rule;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;

/**
 * What was measured over the body; always computed, however short it is. Captions, title and chapô are no part of it.
 *
 * @param words lexical words: « 1 600 », « l’IA » and « 10 % » are one each
 * @param sentences sentences
 * @param paragraphs paragraphs and quotations
 * @param headings subheadings
 * @param keyphraseCount complete sets of the keyphrase's words, sentence by sentence
 * @param keyphraseDensity occurrences per 100 words
 * @param syllables written syllables
 * @param fleschKandelMoles 207 − 1.015 × words/sentence − 73.6 × syllables/word (Kandel and Moles, 1958, the
 *     coefficients that Yoast and textstat use)
 * @param longSentenceShare share of sentences over the profile's limit, 0 to 1
 * @param passiveShare share of sentences with a passive, 0 to 1
 * @param transitionShare share of sentences with a connective, 0 to 1
 */
public record Metrics(
        int words,
        int sentences,
        int paragraphs,
        int headings,
        int keyphraseCount,
        double keyphraseDensity,
        int syllables,
        double fleschKandelMoles,
        double longSentenceShare,
        double passiveShare,
        double transitionShare) {

    /** Measures an article; {@code longSentence} is the number of words that a sentence may have. */
    public static Metrics of(AnalyzedArticle article, int longSentence) {
        AnalyzedText body = article.body();
        int words = body.wordCount();
        int sentences = body.sentences().size();
        int paragraphs = 0;
        for (Block block : article.article().blocks()) {
            paragraphs += block instanceof Block.Paragraph || block instanceof Block.Quote ? 1 : 0;
        }
        int longOnes = 0;
        int passives = 0;
        int linked = 0;
        for (Sentence sentence : body.sentences()) {
            longOnes += body.wordCount(sentence.range()) > longSentence ? 1 : 0;
            passives += body.isPassive(sentence) ? 1 : 0;
            linked += body.hasConnective(sentence) ? 1 : 0;
        }
        KeyphraseMatcher matcher = article.keyphrase();
        int keyphrases = matcher == null ? 0 : matcher.count(body);
        int syllables = body.syllableCount();
        return new Metrics(
                words,
                sentences,
                paragraphs,
                article.outline().entries().size(),
                keyphrases,
                rounded(words == 0 ? 0 : 100.0 * keyphrases / words),
                syllables,
                rounded(kandelMoles(words - figures(body), sentences, syllables)),
                share(longOnes, sentences),
                share(passives, sentences),
                share(linked, sentences));
    }

    /**
     * Words written in figures: the syllables of none are counted, so that the formula leaves them out of the words too
     * (else a wire full of numbers reads as very easy).
     */
    private static int figures(AnalyzedText body) {
        int figures = 0;
        for (Token token : body.tokens()) {
            boolean figure = token.kind() == TokenKind.NUMBER
                    || token.kind() == TokenKind.TIME
                    || token.kind() == TokenKind.MODEL;
            boolean ownWord = token.start() == 0
                    || !Character.isLetterOrDigit(body.text().charAt(token.start() - 1))
                            && "-/’'.,".indexOf(body.text().charAt(token.start() - 1)) < 0;
            figures += figure && ownWord ? 1 : 0;
        }
        return figures;
    }

    private static double kandelMoles(int words, int sentences, int syllables) {
        return words <= 0 || sentences == 0 ? 0 : 207 - 1.015 * words / sentences - 73.6 * syllables / words;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 1000.0;
    }

    private static double rounded(double value) {
        return Math.round(100 * value) / 100.0;
    }
}
