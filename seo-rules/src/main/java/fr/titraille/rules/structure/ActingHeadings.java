package fr.titraille.rules.structure;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.PronounKind;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.article.PseudoHeadings;
import java.util.List;

/**
 * Lines that act as headings ({@link PseudoHeadings}) and read like one: a line in plain type that speaks to the reader
 * or of itself (« Cliquez ici pour voir la carte », « Cela revient à tout refaire ») is short prose.
 */
public final class ActingHeadings {

    /** Characters from which a paragraph is prose. */
    private static final int MIN_PARAGRAPH = 100;

    private ActingHeadings() {}

    /** The numbers of the blocks that act as headings. */
    public static List<Integer> find(AnalyzedArticle article) {
        List<Block> blocks = article.article().blocks();
        return PseudoHeadings.find(blocks).stream()
                .filter(block ->
                        PseudoHeadings.isSetApart((Block.Paragraph) blocks.get(block)) || !isProse(article, block))
                .toList();
    }

    private static boolean isProse(AnalyzedArticle article, int block) {
        AnalyzedText body = article.body();
        // « 1. Nvidia reste en tête »: the number is no sentence
        List<Sentence> sentences = article.sentences(block).stream()
                .filter(s -> body.tokens(s).stream().anyMatch(Token::isLexical))
                .toList();
        return sentences.size() > 1
                || sentences.stream()
                        .anyMatch(s -> opensWithVerb(body, s) && !(names(body, s) && standsBetweenProse(article, block))
                                || hasPronounSubject(body, s));
    }

    /** « Réduire la dépendance aux fabricants » names what the section tells. */
    private static boolean names(AnalyzedText body, Sentence sentence) {
        int first = firstWord(body, sentence);
        return first < sentence.endToken()
                && body.likelyReadings(first).stream().allMatch(r -> isVerb(r) && r.is(Mood.INFINITIVE));
    }

    /** A paragraph before and one behind: a step of a recipe stands among other short lines. */
    private static boolean standsBetweenProse(AnalyzedArticle article, int block) {
        List<Block> blocks = article.article().blocks();
        return block > 0
                && block + 1 < blocks.size()
                && isParagraph(blocks.get(block - 1))
                && isParagraph(blocks.get(block + 1));
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Block.Paragraph && block.text().length() >= MIN_PARAGRAPH;
    }

    /** An imperative, an inverted question, or an infinitive that asks for something. */
    private static boolean opensWithVerb(AnalyzedText body, Sentence sentence) {
        int first = firstWord(body, sentence);
        if (first == sentence.endToken()) {
            return false;
        }
        List<Reading> readings = body.likelyReadings(first);
        return !readings.isEmpty()
                && readings.stream().allMatch(r -> isVerb(r) && !r.isPastParticiple() && !r.isPresentParticiple());
    }

    private static int firstWord(AnalyzedText body, Sentence sentence) {
        int first = sentence.firstToken();
        while (first < sentence.endToken() && !body.token(first).isLexical()) {
            first++;
        }
        return first;
    }

    /** A personal or demonstrative pronoun with a verb after it. */
    private static boolean hasPronounSubject(AnalyzedText body, Sentence sentence) {
        for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
            boolean pronoun = body.readings(i).stream()
                    .anyMatch(r -> r.pos() == PartOfSpeech.PRON
                            && (r.is(PronounKind.SUBJECT) || r.is(PronounKind.DEMONSTRATIVE)));
            int next = i + 1;
            while (next < sentence.endToken() && isClitic(body, next)) {
                next++;
            }
            if (pronoun
                    && next < sentence.endToken()
                    && body.likelyReadings(next).stream().anyMatch(r -> isVerb(r) && isFinite(r))) {
                return true;
            }
        }
        return false;
    }

    /** « on se retrouve », « il n’y croit plus ». */
    private static boolean isClitic(AnalyzedText body, int index) {
        return body.token(index).kind() == TokenKind.ELISION
                || body.readings(index).stream()
                        .anyMatch(r -> r.pos() == PartOfSpeech.PRON && r.is(PronounKind.OBJECT));
    }

    private static boolean isVerb(Reading reading) {
        return reading.pos() == PartOfSpeech.VERB || reading.pos() == PartOfSpeech.AUX;
    }

    private static boolean isFinite(Reading reading) {
        return reading.is(Mood.INDICATIVE) || reading.is(Mood.CONDITIONAL) || reading.is(Mood.SUBJUNCTIVE);
    }
}
