package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the places of an article show for or against a new section: named measures, weighed by a trained model. */
final class BoundaryCues {

    private static final List<String> OPENINGS = List.of(
            "anaphor", "link", "addition", "time", "speaker", "question", "condition", "definite", "indefinite");

    private final AnalyzedText text;
    private final Passages passages;
    private final TermWindows windows;
    private final double[] marginals;
    private final double[] gains;
    private final long[] wordsBefore;
    private final double meanWords;
    private final NameNovelty names;

    BoundaryCues(AnalyzedArticle article, Passages passages, double[] marginals, double[] gains) {
        this.text = article.body();
        this.passages = passages;
        this.windows = new TermWindows(passages);
        this.marginals = marginals;
        this.gains = gains;
        this.names = new NameNovelty(text, passages);
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
        cues.put("cohesion-peak", peak(i));
        cues.put("cosine-1", windows.cosine(i, 1));
        cues.put("cosine-2", windows.cosine(i, 2));
        cues.put("cosine-4", windows.cosine(i, 4));
        cues.put("fresh-1", windows.fresh(i, 1));
        cues.put("fresh-3", windows.fresh(i, 3));
        cues.put("overlap-1", windows.overlap(i, 1));
        cues.put("overlap-3", windows.overlap(i, 3));
        cues.put("chains-opening", windows.opening(i));
        cues.put("chains-closing", windows.closing(i));
        cues.put("chains-crossing", windows.crossing(i));
        cues.put("title", windows.title(i));
        cues.put("title-before", windows.title(i - 1));
    }

    private double peak(int i) {
        double left = i > 1 ? gains[i - 1] : gains[i];
        double right = i + 1 < gains.length ? gains[i + 1] : gains[i];
        return gains[i] - Math.max(left, right);
    }

    private void place(int i, Map<String, Double> cues) {
        double total = Math.max(1, wordsBefore[passages.size()]);
        double position = wordsBefore[i] / total;
        cues.put("position", position);
        cues.put("position-squared", position * position);
        cues.put("words-before", Math.log1p(wordsBefore[i]));
        cues.put("words-after", Math.log1p(total - wordsBefore[i]));
        cues.put("in-lead", wordsBefore[i] < 80 ? 1.0 : 0);
        cues.put("near-end", total - wordsBefore[i] < 60 ? 1.0 : 0);
        cues.put("second", i == 1 ? 1.0 : 0);
        cues.put("last", i == passages.size() - 1 ? 1.0 : 0);
        cues.put("paragraphs", Math.log(passages.size()));
        cues.put("mean-words", Math.log1p(meanWords));
    }

    private void lengths(int i, Map<String, Double> cues) {
        double own = passages.get(i).words();
        double previous = passages.get(i - 1).words();
        double next = i + 1 < passages.size() ? passages.get(i + 1).words() : meanWords;
        cues.put("words", Math.log1p(own) - Math.log1p(meanWords));
        cues.put("words-previous", Math.log1p(previous) - Math.log1p(meanWords));
        cues.put("words-next", Math.log1p(next) - Math.log1p(meanWords));
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
        cues.put("after-exclamation", end.contains("!") ? 1.0 : 0);
        cues.put("after-stop", end.equals(".") ? 1.0 : 0);
        cues.put("after-ellipsis", end.equals("…") || end.equals("...") ? 1.0 : 0);
        cues.put("ends-with-colon", last(i).equals(":") ? 1.0 : 0);
        cues.put("list-above", i > 1 && last(i - 2).equals(":") ? 1.0 : 0);
    }

    private void opening(int i, Map<String, Double> cues) {
        Passage passage = passages.get(i);
        Token first = text.token(passage.firstToken());
        String kind = Openings.kind(first.key());
        for (String opening : OPENINGS) {
            cues.put("opens-" + opening, kind.equals(opening) ? 1.0 : 0);
        }
        cues.put("opens-figure", first.kind() == TokenKind.NUMBER ? 1.0 : 0);
        cues.put("opens-quote", first.text().equals("«") || first.text().equals("\"") ? 1.0 : 0);
        cues.put("opens-name", first.isCapitalized() && isName(passage.firstToken()) ? 1.0 : 0);
        cues.put("opens-small", !first.isCapitalized() && first.kind() == TokenKind.WORD ? 1.0 : 0);
        Token other = text.token(passages.get(i - 1).firstToken());
        cues.put("same-opening", other.key().equals(first.key()) ? 1.0 : 0);
        cues.put("question", asks(i) ? 1.0 : 0);
        cues.put("anaphor-inside", early(passage, 1, 6, "anaphor") ? 1.0 : 0);
        cues.put("closing-words", early(passage, 0, 4, "closing") ? 1.0 : 0);
        cues.put("ordinal", early(passage, 0, 5, "ordinal") ? 1.0 : 0);
        cues.put("speaker-shift", Math.abs(speaking(passage) - speaking(passages.get(i - 1))));
        cues.put("fresh-names", Math.log1p(names.fresh(i)));
        cues.put("known-names", Math.log1p(names.known(i)));
        cues.put("sentences", Math.log(sentences(passage)));
    }

    private double sentences(Passage passage) {
        return 1.0
                + text.sentenceOf(passage.endToken() - 1).index()
                - text.sentenceOf(passage.firstToken()).index();
    }

    /** Share of the words that say I, we or you. */
    private double speaking(Passage passage) {
        int n = 0;
        for (int t = passage.firstToken(); t < passage.endToken(); t++) {
            n += Openings.kind(text.token(t).key()).equals("speaker") ? 1 : 0;
        }
        return Math.min(0.2, n / (double) Math.max(5, passage.words()));
    }

    private boolean isName(int token) {
        List<Reading> readings = text.readings(token);
        return readings.isEmpty() || readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.PROPN);
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
            if (Openings.kind(text.token(t).key()).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private String last(int passage) {
        return text.token(passages.get(passage).endToken() - 1).text();
    }
}
