package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the places of an article show for or against a new section: named measures, weighed by a trained model. */
final class BoundaryCues {

    private static final List<String> OPENINGS = List.of("anaphor", "link", "addition", "definite");

    private final AnalyzedText text;
    private final Passages passages;
    private final TermWindows windows;
    private final double[] marginals;
    private final double[] gains;
    private final long[] wordsBefore;
    private final double meanWords;
    private final KnownNames names;

    BoundaryCues(AnalyzedArticle article, Passages passages, double[] marginals, double[] gains) {
        this.text = article.body();
        this.passages = passages;
        this.windows = new TermWindows(passages);
        this.marginals = marginals;
        this.gains = gains;
        this.names = new KnownNames(text, passages);
        wordsBefore = new long[passages.size() + 1];
        for (int i = 0; i < passages.size(); i++) {
            wordsBefore[i + 1] = wordsBefore[i] + passages.get(i).words();
        }
        meanWords = wordsBefore[passages.size()] / (double) Math.max(1, passages.size());
    }

    /** The cues of a cut before passage {@code i}, 1 or more. */
    Map<String, Double> at(int i) {
        Map<String, Double> cues = new LinkedHashMap<>();
        terms(i, cues);
        place(i, cues);
        lengths(i, cues);
        before(i, cues);
        opening(i, cues);
        return cues;
    }

    private void terms(int i, Map<String, Double> cues) {
        cues.put("cohesion-marginal", marginals[i]);
        cues.put("cohesion-gain", gains[i]);
        cues.put("cosine-1", windows.cosine(i, 1));
        cues.put("cosine-2", windows.cosine(i, 2));
        cues.put("fresh-1", windows.fresh(i, 1));
        cues.put("fresh-3", windows.fresh(i, 3));
        cues.put("overlap-3", windows.overlap(i, 3));
        cues.put("chains-closing", windows.closing(i));
        cues.put("title", windows.title(i));
        cues.put("title-before", windows.title(i - 1));
    }

    private void place(int i, Map<String, Double> cues) {
        double total = Math.max(1, wordsBefore[passages.size()]);
        double position = wordsBefore[i] / total;
        cues.put("position", position);
        cues.put("words-before", Math.log1p(wordsBefore[i]));
        cues.put("words-after", Math.log1p(total - wordsBefore[i]));
        cues.put("in-lead", wordsBefore[i] < 80 ? 1.0 : 0);
        cues.put("second", i == 1 ? 1.0 : 0);
        cues.put("last", i == passages.size() - 1 ? 1.0 : 0);
        cues.put("paragraphs", Math.log(passages.size()));
        cues.put("mean-words", Math.log1p(meanWords));
    }

    private void lengths(int i, Map<String, Double> cues) {
        double own = passages.get(i).words();
        double previous = passages.get(i - 1).words();
        cues.put("words", Math.log1p(own) - Math.log1p(meanWords));
        cues.put("words-previous", Math.log1p(previous) - Math.log1p(meanWords));
        cues.put("short", own < 12 ? 1.0 : 0);
        cues.put("short-previous", previous < 12 ? 1.0 : 0);
        cues.put("short-both", own < 25 && previous < 25 ? 1.0 : 0);
        cues.put("first-sentence", Math.log1p(firstSentence(i)));
    }

    private double firstSentence(int i) {
        Passage passage = passages.get(i);
        return text.sentenceOf(passage.firstToken()).endToken() - passage.firstToken();
    }

    private void before(int i, Map<String, Double> cues) {
        String end = last(i - 1);
        cues.put("after-colon", end.equals(":") ? 1.0 : 0);
        cues.put("after-question", end.contains("?") ? 1.0 : 0);
        cues.put("list-above", i > 1 && last(i - 2).equals(":") ? 1.0 : 0);
    }

    private void opening(int i, Map<String, Double> cues) {
        Passage passage = passages.get(i);
        Token first = text.token(passage.firstToken());
        String kind = ParagraphOpenings.kind(first.key());
        for (String opening : OPENINGS) {
            cues.put("opens-" + opening, kind.equals(opening) ? 1.0 : 0);
        }
        cues.put("opens-small", !first.isCapitalized() && first.kind() == TokenKind.WORD ? 1.0 : 0);
        cues.put("question", asks(i) ? 1.0 : 0);
        cues.put("anaphor-inside", early(passage, 1, 6, "anaphor") ? 1.0 : 0);
        cues.put("known-names", Math.log1p(names.count(i)));
    }

    private boolean asks(int i) {
        Passage passage = passages.get(i);
        int end = text.sentenceOf(passage.firstToken()).endToken();
        return end > passage.firstToken() && text.token(end - 1).text().contains("?");
    }

    /** Whether one of the words numbered {@code from} to {@code to} of the passage opens paragraphs of that kind. */
    private boolean early(Passage passage, int from, int to, String kind) {
        int end = Math.min(passage.endToken(), passage.firstToken() + to);
        for (int t = passage.firstToken() + from; t < end; t++) {
            if (ParagraphOpenings.kind(text.token(t).key()).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private String last(int passage) {
        return text.token(passages.get(passage).endToken() - 1).text();
    }
}
