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
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** What each word of the subject gains, up to so many. */
    private static final double ABOUT = 0.45;

    private static final int MOST_ABOUT = 5;

    private LedeWordings() {}

    /**
     * Best first; empty where the lede has none that names what the article is about. A shorter one where the news has
     * nothing longer.
     *
     * @param wanted from how many characters on length costs nothing
     */
    static List<String> of(AnalyzedArticle article, int least, int wanted, int most) {
        return of(article, least, wanted, most, true);
    }

    /** As {@link #of}, only of sentences as they stand. */
    static List<String> whole(AnalyzedArticle article, int least, int most) {
        return of(article, least, least, most, false);
    }

    private static List<String> of(AnalyzedArticle article, int least, int wanted, int most, boolean cut) {
        LedeSubject subject = LedeSubject.of(article);
        List<LedeSentence> lede = Lede.of(article, PARAGRAPHS);
        Map<String, Double> ranked = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(REACH, lede.size()); i++) {
            LedeSentence told = lede.get(i);
            String named = told.named().orElse("");
            boolean opens = StandingAlone.opens(told.text(), told.sentence())
                    && !LedeSubject.isUnnamed(told.text(), told.sentence())
                    && !StandingAlone.answers(told.text(), told.sentence())
                    && (!told.isOfSpeaker() || !subject.isTitled() || subject.shared(told.string()) > 1);
            double speaks = told.isOfSpeaker() ? SPEAKER : 0;
            List<String> own = !named.isEmpty() ? List.of(named) : opens ? forms(told, most) : List.of();
            for (String first : own) {
                boolean whole = first.equals(told.string()) || first.equals(named);
                if (!whole && !cut) {
                    continue;
                }
                double cost = i + speaks + (whole ? 0 : CUT) + (first.length() < wanted ? SHORT : 0);
                rank(ranked, first, cost, subject, least, most);
                boolean follows = i + 1 < lede.size() && first.length() < most - SHORTEST_SENTENCE && whole;
                String second = follows ? lede.get(i + 1).string() : "";
                if (follows && isSentence(second)) {
                    rank(ranked, first + " " + second, i + speaks + SECOND, subject, least, most);
                }
            }
        }
        return ranked.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void rank(
            Map<String, Double> ranked, String text, double cost, LedeSubject subject, int least, int most) {
        if (text.length() < least || text.length() > most) {
            return;
        }
        int shared = subject.shared(text);
        if (shared > 0 && !subject.repeatsTitle(text)) {
            double told = ABOUT * Math.min(MOST_ABOUT, shared);
            ranked.merge(text, cost - told + (double) (most - text.length()) / most, Math::min);
        }
    }

    private static boolean isSentence(String line) {
        return line.endsWith(".") && line.length() >= SHORTEST_SENTENCE && line.indexOf('(') < 0;
    }

    private static List<String> forms(LedeSentence told, int most) {
        List<String> out = new ArrayList<>();
        String whole = told.string();
        boolean ends = whole.endsWith(".") || whole.endsWith("!") || whole.endsWith("»");
        if (ends && whole.length() >= SHORTEST_SENTENCE && whole.length() <= most && whole.indexOf('(') < 0) {
            out.add(whole);
        }
        SentenceTrims.of(told, SHORTEST_SENTENCE, most).stream()
                .filter(t -> !out.contains(t))
                .limit(FORMS)
                .forEach(out::add);
        if (out.isEmpty()) {
            HeadlineCandidates.of(told.text(), told.sentence(), most - 1).stream()
                    .filter(c -> c.form() == HeadlineForm.CLAUSE && c.text().length() >= SHORTEST_CLAUSE)
                    .sorted(Comparator.comparingInt(
                            (HeadlineCandidate c) -> -c.text().length()))
                    .filter(c -> HeadlineCandidates.holds(told.text(), c))
                    .limit(2)
                    .map(c -> c.text() + ".")
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
