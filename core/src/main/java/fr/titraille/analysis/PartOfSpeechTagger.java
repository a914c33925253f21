package fr.titraille.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** OpenNLP's French tagger (UD GSD). The model is shared, the tagger is not thread-safe and is kept per thread. */
final class PartOfSpeechTagger {

    private static final String MODEL = "opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

    private static final class Holder {
        static final POSModel INSTANCE = read();
    }

    private static final ThreadLocal<POSTaggerME> TAGGER =
            ThreadLocal.withInitial(() -> new POSTaggerME(Holder.INSTANCE, POSTagFormat.UD));

    private PartOfSpeechTagger() {}

    private static POSModel read() {
        try (InputStream in = PartOfSpeechTagger.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("opennlp-models-pos-fr is not on the class path");
            }
            return new POSModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the part-of-speech model cannot be read", e);
        }
    }

    /** Tags one sentence; the forms must be folded (straight apostrophes), or elided words are tagged wrongly. */
    static PartOfSpeech[] tag(String[] foldedForms) {
        String[] tags = TAGGER.get().tag(foldedForms);
        PartOfSpeech[] out = new PartOfSpeech[tags.length];
        for (int i = 0; i < tags.length; i++) {
            out[i] = parse(tags[i]);
        }
        return out;
    }

    private static PartOfSpeech parse(String tag) {
        String name = tag.toUpperCase(Locale.ROOT);
        for (PartOfSpeech pos : PartOfSpeech.values()) {
            if (pos.name().equals(name)) {
                return pos;
            }
        }
        return name.startsWith("ADP") ? PartOfSpeech.ADP : PartOfSpeech.X;
    }
}
