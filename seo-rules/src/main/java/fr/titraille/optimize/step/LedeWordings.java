package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineCandidates;
import fr.titraille.headline.HeadlineForm;
import fr.titraille.headline.Lede;
import fr.titraille.headline.LedeSentence;
import fr.titraille.headline.SentenceTrims;
import fr.titraille.headline.StandingAlone;
import fr.titraille.optimize.prose.KeyClauses;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One or two sentences of the lede between two lengths, whole or cut along their trees, the news first. Each can be read
 * before the article is.
 */
final class LedeWordings {

    private static final int PARAGRAPHS = 3;
    private static final int SHORTEST_SENTENCE = 35;
    private static final int SHORTEST_CLAUSE = 60;
    private static final int FORMS = 4;

    /** Sentences of the lede that a wording may open with. */
    private static final int REACH = 2;

    /** The writer speaks of himself: not what a result page shows first. */
    private static final double SPEAKER = 1.5;

    /** What a cut costs beside a place further down. */
    private static final double CUT = 0.3;

    private static final double SECOND = 0.2;

    private static final double SHORT = 0.4;

    private LedeWordings() {}

    /** Best first; empty where the lede has none of that length. */
    static List<String> of(AnalyzedArticle article, int least, int most) {
        return of(article, least, least, most);
    }

    /**
     * As {@link #of}, but a shorter one too where the news has nothing longer.
     *
     * @param wanted from how many characters on length costs nothing
     */
    static List<String> of(AnalyzedArticle article, int least, int wanted, int most) {
        List<LedeSentence> lede = Lede.of(article, PARAGRAPHS);
        Map<String, Double> ranked = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(REACH, lede.size()); i++) {
            LedeSentence told = lede.get(i);
            if (!StandingAlone.opens(told.text(), told.sentence())) {
                continue;
            }
            double speaks = told.isOfSpeaker() ? SPEAKER : 0;
            for (String first : forms(article, told, most)) {
                double cost = i + speaks + (first.equals(told.string()) ? 0 : CUT);
                rank(ranked, first, cost + (first.length() < wanted ? SHORT : 0), least, most);
                if (i + 1 < lede.size() && first.length() < most - SHORTEST_SENTENCE) {
                    for (String second : forms(article, lede.get(i + 1), most)) {
                        double more = second.equals(lede.get(i + 1).string()) ? SECOND : SECOND + CUT;
                        rank(ranked, first + " " + second, cost + more, least, most);
                    }
                }
            }
        }
        return ranked.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void rank(Map<String, Double> ranked, String text, double cost, int least, int most) {
        if (text.length() >= least && text.length() <= most) {
            ranked.merge(text, cost + (double) (most - text.length()) / most, Math::min);
        }
    }

    private static List<String> forms(AnalyzedArticle article, LedeSentence told, int most) {
        List<String> out = new ArrayList<>();
        String whole = told.string();
        boolean ends = whole.endsWith(".") || whole.endsWith("!") || whole.endsWith("?") || whole.endsWith("»");
        if (ends && whole.length() >= SHORTEST_SENTENCE && whole.length() <= most && whole.indexOf('(') < 0) {
            out.add(whole);
        }
        SentenceTrims.of(told, SHORTEST_SENTENCE, most).stream()
                .filter(t -> !out.contains(t))
                .limit(FORMS)
                .forEach(out::add);
        HeadlineCandidates.of(told.text(), told.sentence(), most - 1).stream()
                .filter(c -> c.form() == HeadlineForm.CLAUSE && c.text().length() >= SHORTEST_CLAUSE)
                .sorted(Comparator.comparingInt(
                        (HeadlineCandidate c) -> -c.text().length()))
                .filter(c -> HeadlineCandidates.holds(told.text(), c))
                .limit(2)
                .map(c -> c.text() + ".")
                .filter(t -> !out.contains(t))
                .forEach(out::add);
        if (told.text() == article.body()) {
            KeyClauses.of(article).stream()
                    .filter(c -> c.sentence() == told.sentence().index())
                    .flatMap(c -> Stream.concat(
                            c.sentences().stream(),
                            c.headlines().stream().filter(TitleStep::isReported).map(h -> h + ".")))
                    .filter(t -> t.length() <= most && t.length() >= SHORTEST_CLAUSE && !out.contains(t))
                    .limit(2)
                    .forEach(out::add);
        }
        return out;
    }

    /** The first sentences of a line that fit, the most first. */
    static List<String> heads(AnalyzedText line, int most) {
        List<String> out = new ArrayList<>();
        List<Sentence> sentences = line.sentences();
        for (int count = sentences.size() - 1; count > 0; count--) {
            TextRange range =
                    sentences.get(0).range().union(sentences.get(count - 1).range());
            if (range.length() <= most) {
                out.add(range.of(line.text()).strip());
            }
        }
        if (!sentences.isEmpty()) {
            out.addAll(SentenceTrims.of(new LedeSentence(line, sentences.get(0), 0), SHORTEST_SENTENCE, most));
        }
        return out;
    }
}
