package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.grammar.WordClass;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineCandidates;
import fr.titraille.headline.HeadlineForm;
import fr.titraille.headline.StandingAlone;
import fr.titraille.predication.Predications;
import fr.titraille.writing.FrenchTypography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A title that came with the article, in the width of a result page: the same, or its own clause, or one of its parts. */
final class ShortTitles {

    private static final int SHORTEST = 25;
    private static final List<String> BREAKS = List.of("\u00A0: ", " : ", ": ", "\u00A0; ", " ; ", " – ", " — ", " | ");

    private ShortTitles() {}

    /** Best first; empty where it cannot be had without a wrong cut. */
    static List<String> of(String title, AnalyzedArticle article) {
        String own = SiteName.apart(title, article).title();
        Set<String> out = new LinkedHashSet<>();
        out.add(own);
        AnalyzedText text = Analyzer.french().analyze(own);
        if (text.sentences().size() == 1) {
            List<HeadlineCandidate> clauses =
                    new ArrayList<>(HeadlineCandidates.of(text, text.sentences().get(0), own.length()));
            clauses.sort(
                    Comparator.comparingInt((HeadlineCandidate c) -> -c.text().length()));
            for (HeadlineCandidate clause : clauses) {
                if (clause.form() == HeadlineForm.CLAUSE && HeadlineCandidates.holds(text, clause)) {
                    out.add(clause.text());
                }
            }
        }
        List<String> parts = new ArrayList<>();
        for (String mark : BREAKS) {
            int at = own.indexOf(mark);
            if (at > 0) {
                parts.add(own.substring(0, at).replace('\u00A0', ' ').strip());
                String rest = own.substring(at + mark.length()).strip();
                int next = rest.indexOf(mark);
                out.add(FrenchTypography.capitalized(
                        next > 0 ? rest.substring(0, next).strip() : rest));
            }
        }
        out.removeIf(line -> !line.equals(own) && !standsAlone(line));
        parts.removeIf(line -> line.startsWith("«") && line.endsWith("»"));
        parts.sort(Comparator.comparingInt(String::length).reversed());
        out.addAll(parts);
        out.removeIf(line -> line.length() < Math.min(SHORTEST, own.length()) || !isBalanced(line));
        return List.copyOf(out);
    }

    /** No pronoun of the part before, and no bare « une façon de … » that says what that part is. */
    private static boolean standsAlone(String line) {
        AnalyzedText text = Analyzer.french().analyze(line);
        return !text.sentences().isEmpty()
                && !StandingAlone.pointsBack(text, text.sentences().get(0))
                && (text.sentences().size() > 1
                        || Predications.of(text).in(text.sentences().get(0)).stream()
                                .anyMatch(p -> p.mood().isFinite())
                        || !WordClass.INDEFINITE_ARTICLE.has(text.token(0).key()));
    }

    private static boolean isBalanced(String line) {
        return count(line, '«') == count(line, '»') && count(line, '(') == count(line, ')');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
