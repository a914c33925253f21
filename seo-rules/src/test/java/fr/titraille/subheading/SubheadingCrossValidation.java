package fr.titraille.subheading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Predicts the boundaries of each article of a data set by weights trained on the others, in five folds, and writes the predictions in
 * the form that the scorers read.
 *
 * <p>{@code SubheadingCrossValidation DATA.jsonl BOUNDARIES.jsonl}
 */
final class SubheadingCrossValidation {

    private static final int FOLDS = 5;

    private SubheadingCrossValidation() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<SubheadingCorpus> corpus = SubheadingCorpus.read(Path.of(args[0]));
        List<String> boundaries = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<SubheadingCorpus> train = new ArrayList<>();
            List<SubheadingCorpus> test = new ArrayList<>();
            for (int i = 0; i < corpus.size(); i++) {
                (i % FOLDS == fold ? test : train).add(corpus.get(i));
            }
            LinearModel places = model(BoundaryTraining.weights(train));
            for (SubheadingCorpus article : test) {
                boundaries.add(
                        json.writeValueAsString(Map.of("id", article.id(), "boundaries", boundaries(article, places))));
            }
        }
        Files.write(Path.of(args[1]), boundaries, StandardCharsets.UTF_8);
    }

    private static LinearModel model(List<String> lines) {
        return LinearModel.of(lines.stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> List.of(l.split("\t")))
                .toList());
    }

    private static List<Integer> boundaries(SubheadingCorpus article, LinearModel model) {
        Passages passages = Passages.of(article.article());
        double[] worth = new double[passages.size()];
        for (int i = 1; i < worth.length; i++) {
            worth[i] = model.score(BoundaryWorth.of(article.article()).cues().get(i));
        }
        return SubheadingEngine.SEGMENTER.cuts(article.article(), passages, null, worth).stream()
                .map(i -> passages.get(i).block())
                .toList();
    }
}
