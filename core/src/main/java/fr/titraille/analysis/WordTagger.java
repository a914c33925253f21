package fr.titraille.analysis;

import fr.titraille.perceptron.PackedWeights;
import fr.titraille.perceptron.Weights;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Tags the words of a sentence from left to right with a linear model (an averaged perceptron, M. Collins 2002) over
 * the word, its neighbours and the dictionary's readings. Immutable and thread-safe; linear in the sentence's length.
 */
final class WordTagger {

    private static final String MODEL = "tagger.model";
    private static final WordTag[] TAGS = WordTag.values();

    private static final class Holder {
        static final WordTagger FRENCH = read();
    }

    private final Weights weights;
    private final TagCandidates candidates;

    WordTagger(Weights weights, TagCandidates candidates) {
        this.weights = weights;
        this.candidates = candidates;
    }

    /** The tagger of the model that is shipped. */
    static WordTagger french() {
        return Holder.FRENCH;
    }

    private static WordTagger read() {
        try (InputStream raw = WordTagger.class.getResourceAsStream(MODEL)) {
            if (raw == null) {
                throw new IllegalStateException("the tagger's model is missing beside " + WordTagger.class.getName());
            }
            DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw)));
            TagCandidates candidates = TagCandidates.read(in);
            return new WordTagger(PackedWeights.read(in), candidates);
        } catch (IOException e) {
            throw new UncheckedIOException("the tagger's model cannot be read", e);
        }
    }

    WordTag[] tag(FormProfile[] forms) {
        TaggerFeatures features = new TaggerFeatures();
        WordTag[] tags = new WordTag[forms.length];
        float[] sums = new float[Integer.SIZE];
        for (int i = 0; i < forms.length; i++) {
            int allowed = candidates.of(forms[i]);
            if (Integer.bitCount(allowed) == 1) {
                tags[i] = TAGS[Integer.numberOfTrailingZeros(allowed)];
            } else {
                features.fill(forms, i, tags);
                tags[i] = best(features, allowed, sums);
            }
        }
        return tags;
    }

    /**
     * The tag of the highest sum among those allowed.
     *
     * @param sums room for the sums of all tags
     */
    WordTag best(TaggerFeatures features, int allowed, float[] sums) {
        weights.sumLabels(features.hashes, features.count, Integer.toUnsignedLong(allowed), sums);
        WordTag best = WordTag.X;
        float highest = Float.NEGATIVE_INFINITY;
        for (int left = allowed; left != 0; left &= left - 1) {
            int tag = Integer.numberOfTrailingZeros(left);
            if (sums[tag] > highest) {
                highest = sums[tag];
                best = TAGS[tag];
            }
        }
        return best;
    }
}
