package fr.titraille.syntax;

import fr.titraille.perceptron.PackedWeights;
import fr.titraille.perceptron.Weights;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * What the parser learned: one table for the structure, one for the relations. Immutable and thread-safe.
 *
 * @param structure rows of {@link ParserState#TRANSITIONS} outcomes
 * @param relations blocks of labels, over the whole tree
 */
record ParserModel(Weights structure, Weights relations, RelationCandidates candidates) {

    private static final String RESOURCE = "parser.model";

    private static final class Holder {
        static final ParserModel FRENCH = read();
    }

    /** The model that is shipped. */
    static ParserModel french() {
        return Holder.FRENCH;
    }

    private static ParserModel read() {
        try (InputStream raw = ParserModel.class.getResourceAsStream(RESOURCE)) {
            if (raw == null) {
                throw new IllegalStateException("the parser's model is missing beside " + ParserModel.class.getName());
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw))));
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model cannot be read", e);
        }
    }

    static ParserModel read(DataInputStream in) throws IOException {
        String labels = in.readUTF();
        if (!labels.equals(labels())) {
            throw new IOException("the model was trained for other relations");
        }
        RelationCandidates candidates = RelationCandidates.read(in);
        return new ParserModel(PackedWeights.read(in), PackedWeights.read(in), candidates);
    }

    /** The relations that the numbers in a model stand for. */
    static String labels() {
        return Arrays.stream(Relation.values()).map(Relation::label).collect(Collectors.joining(" "));
    }
}
