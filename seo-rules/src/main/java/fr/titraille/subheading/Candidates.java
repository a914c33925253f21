package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All wordings that a stretch of text offers, each once. */
final class Candidates {

    private static final int MAX_SENTENCES = 60;
    /** No sentence that a heading could come from is longer. */
    private static final int MAX_TOKENS = 400;

    private final AnalyzedText text;
    private final List<CandidateSource> sources;
    private final FactHeadings facts;
    private final BareNames names;
    private final int maxChars;

    Candidates(AnalyzedArticle article, int maxChars) {
        this.text = article.body();
        this.facts = new FactHeadings(article);
        this.names = new BareNames(text);
        this.maxChars = maxChars;
        this.sources = List.of(
                new NounPhraseSource(text),
                new AppositionSource(text),
                new QuotationSource(text),
                new QuestionSource(text),
                new InfinitiveSource(text),
                new ClauseSource(text));
    }

    /** The wordings with how often each stands there; the first sentences of a long section are enough. */
    Map<Candidate, Integer> in(int from, int to) {
        List<Candidate> found = new ArrayList<>(facts.in(from, to));
        int at = from;
        for (int n = 0; n < MAX_SENTENCES && at < to; n++) {
            Sentence sentence = text.sentenceOf(at);
            if (sentence.endToken() - sentence.firstToken() <= MAX_TOKENS) {
                for (CandidateSource source : sources) {
                    source.collect(sentence, found);
                }
            }
            at = Math.max(at + 1, sentence.endToken());
        }
        Map<String, Candidate> byText = new LinkedHashMap<>();
        Map<Candidate, Integer> out = new LinkedHashMap<>();
        for (Candidate candidate : found) {
            if (WellFormed.test(candidate.text(), maxChars)) {
                Candidate first = byText.computeIfAbsent(candidate.text(), t -> candidate);
                out.merge(first, 1, Integer::sum);
            }
        }
        names.leaveOut(out);
        return out;
    }
}
