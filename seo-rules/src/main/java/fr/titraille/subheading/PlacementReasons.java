package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells an editor in one line why a heading stands there and why it is worded so. */
final class PlacementReasons {

    private static final Map<String, List<String>> PLACE = Map.of(
            "vocabulary", List.of("cohesion-marginal", "cohesion-gain", "fresh-1", "fresh-3"),
            "break", List.of("cosine-1", "cosine-2", "overlap-3", "chains-closing"),
            "question", List.of("question"));
    private static final List<String> ORDER = List.of("question", "vocabulary", "break");
    private static final double NOTABLE = 0.15;

    private final AnalyzedArticle article;
    private final Passages passages;
    private final SubheadingTexts texts;

    PlacementReasons(AnalyzedArticle article, Passages passages, Locale locale) {
        this.article = article;
        this.passages = passages;
        this.texts = SubheadingTexts.in(locale);
    }

    /**
     * @param passage the passage that opens the section
     * @param given whether the caller chose the place
     * @param wordsBefore words since the heading before
     */
    String because(
            int passage,
            boolean given,
            int wordsBefore,
            HeadingWriter writer,
            int section,
            HeadingWriter.Scored wording) {
        String place = given || passage <= 0 || passage >= passages.size()
                ? texts.text("place.given")
                : place(passage, wordsBefore);
        return texts.text("because", place, wording(writer, section, wording));
    }

    private String place(int passage, int wordsBefore) {
        Map<String, Double> cues = BoundaryWorth.of(article).cues().get(passage);
        String best = "length";
        double most = NOTABLE;
        for (String reason : ORDER) {
            double share = 0;
            for (String cue : PLACE.getOrDefault(reason, List.of())) {
                share += BoundaryWorth.MODEL.share(cue, cues.getOrDefault(cue, 0.0));
            }
            boolean shown = !reason.equals("question") || cues.getOrDefault("question", 0.0) > 0;
            if (shown && share > most) {
                most = share;
                best = reason;
            }
        }
        return switch (best) {
            case "vocabulary" -> texts.text("place.vocabulary", Math.round(100 * cues.getOrDefault("fresh-1", 0.0)));
            case "length" -> texts.text("place.length", wordsBefore);
            default -> texts.text("place." + best);
        };
    }

    private String wording(HeadingWriter writer, int section, HeadingWriter.Scored wording) {
        return switch (wording.candidate().form()) {
            case QUOTATION -> texts.text("wording.quotation");
            case QUESTION -> texts.text("wording.question");
            case CLAUSE -> texts.text("wording.clause");
            case INFINITIVE -> texts.text("wording.infinitive");
            case FACT -> texts.text("wording.fact");
            default -> phrase(writer, section, wording);
        };
    }

    private String phrase(HeadingWriter writer, int section, HeadingWriter.Scored wording) {
        AnalyzedText text = article.body();
        int most = 1;
        int token = -1;
        for (int i : wording.candidate().tokens()) {
            int count = writer.count(section, Passages.term(text, i));
            if (count > most) {
                most = count;
                token = i;
            }
        }
        if (token >= 0 && most >= 3) {
            return texts.text("wording.term", text.token(token).text(), most);
        }
        boolean only = wording.measures().getOrDefault("distinct", 0.0) > 0;
        return texts.text(only ? "wording.only" : "wording.words");
    }
}
