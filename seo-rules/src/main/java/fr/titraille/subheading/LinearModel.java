package fr.titraille.subheading;

import fr.titraille.text.ResourceLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained linear model: named measures, each centred, scaled and weighed. Its resource has a line a measure: name,
 * mean, standard deviation, weight; the line {@code bias} holds the constant.
 */
final class LinearModel {

    private record Weight(double mean, double deviation, double weight) {}

    private final Map<String, Weight> weights;
    private final double bias;

    private LinearModel(Map<String, Weight> weights, double bias) {
        this.weights = Map.copyOf(weights);
        this.bias = bias;
    }

    /** @throws IllegalStateException if the resource is missing or malformed */
    static LinearModel read(String resource) {
        return of(ResourceLines.table(LinearModel.class, resource, 4));
    }

    /** The model of rows of name, mean, standard deviation and weight. */
    static LinearModel of(List<List<String>> rows) {
        Map<String, Weight> weights = new LinkedHashMap<>();
        double bias = 0;
        for (List<String> row : rows) {
            double weight = Double.parseDouble(row.get(3));
            if (row.get(0).equals("bias")) {
                bias = weight;
            } else {
                weights.put(
                        row.get(0), new Weight(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)), weight));
            }
        }
        return new LinearModel(weights, bias);
    }

    /** The weighed sum; a measure that the model does not know counts for nothing. */
    double score(Map<String, Double> measures) {
        double sum = bias;
        for (Map.Entry<String, Double> measure : measures.entrySet()) {
            sum += share(measure.getKey(), measure.getValue());
        }
        return sum;
    }

    /** What one measure adds to the score. */
    double share(String name, double value) {
        Weight w = weights.get(name);
        return w == null ? 0 : (value - w.mean()) / w.deviation() * w.weight();
    }
}
