package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wordings that the sentences of a text offer for a title or subheading, of every form, cut along the tree: nothing
 * inside a phrase, nothing stronger than the sentence. Stateless.
 *
 * <p>{@link #holds} reads a wording again by itself; it costs a parse, so it is for those that are to be shown.
 */
public final class HeadlineCandidates {

    /** No sentence that a headline could come from is longer. */
    static final int MAX_TOKENS = 120;

    private HeadlineCandidates() {}

    /**
     * What a sentence offers, in no particular order, each wording once.
     *
     * @param maxChars longest wording, in characters
     */
    public static List<HeadlineCandidate> of(AnalyzedText text, Sentence sentence, int maxChars) {
        int length = sentence.endToken() - sentence.firstToken();
        if (length < 3 || length > MAX_TOKENS) {
            return List.of();
        }
        if (InterviewTurns.isLabelled(text, sentence)) {
            return List.of();
        }
        SentenceTree tree = new SentenceTree(text, sentence);
        List<HeadlineCandidate> found = new ArrayList<>();
        boolean asks = text.token(sentence.endToken() - 1).text().contains("?");
        if (asks) {
            new QuestionCandidates(tree, maxChars).collect(found);
        } else if (!InterviewTurns.of(text).isAnswer(sentence)) {
            ClauseCandidates clauses = new ClauseCandidates(tree, maxChars);
            WholeCandidates whole = new WholeCandidates(tree, maxChars);
            InfinitiveCandidates infinitives = new InfinitiveCandidates(tree, maxChars);
            for (Predication predication : Predications.of(text).in(sentence)) {
                whole.collect(predication, found);
                clauses.collect(predication, found);
                infinitives.collect(predication, found);
            }
            NounCandidates nouns = new NounCandidates(tree, maxChars);
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                nouns.collect(token, found);
            }
        }
        new QuotationCandidates(text, maxChars).collect(tree, found);
        Map<String, HeadlineCandidate> once = new LinkedHashMap<>();
        for (HeadlineCandidate candidate : found) {
            once.putIfAbsent(candidate.text(), candidate);
        }
        return List.copyOf(once.values());
    }

    /** Whether a reader who knows nothing but the wording reads what the sentence says, and misses nothing: see {@link HeadlineFaults}, {@link SelfReading}. */
    public static boolean holds(AnalyzedText text, HeadlineCandidate candidate) {
        return !HeadlineFaults.in(text, candidate) && SelfReading.holds(text, candidate);
    }
}
