package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads figures out of an analysed text. Stateless and thread-safe; each text is read once a day of publication. */
public final class Figures {

    private static final Figures FRENCH = new Figures();

    private Figures() {}

    /** The reader of French figures. */
    public static Figures french() {
        return FRENCH;
    }

    /**
     * All figures in order of position; none overlaps another.
     *
     * @param published the publication date, against which relative dates are resolved, or null
     */
    public List<Figure> extract(AnalyzedText text, @Nullable LocalDate published) {
        return text.layer(Known.class, t -> new Known())
                .byDay()
                .computeIfAbsent(Optional.ofNullable(published), day -> read(text, published));
    }

    /** The layer of a text that keeps its figures, by the day against which they were read. */
    private record Known(Map<Optional<LocalDate>, List<Figure>> byDay) {
        Known() {
            this(new ConcurrentHashMap<>());
        }
    }

    private static List<Figure> read(AnalyzedText text, @Nullable LocalDate published) {
        boolean[] named = new boolean[text.tokens().size()];
        Map<Integer, Mention> chipAt = new HashMap<>();
        for (Mention mention : Mentions.french().find(text)) {
            if (mention.form() == Mention.Form.REFERENCE) {
                continue;
            }
            int first = text.firstTokenFrom(mention.range().start());
            if (mention.type() == Mention.Type.CHIP) {
                chipAt.put(first, mention);
            }
            for (int i = first;
                    i < named.length && text.token(i).start() < mention.range().end();
                    i++) {
                named[i] = true;
            }
        }
        return List.copyOf(new FigureGrammar(text, chipAt, named, published).read());
    }
}
