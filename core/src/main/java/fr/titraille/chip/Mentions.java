package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who and what a text speaks of, under canonical names: chips, firms, countries, authorities, people, media and
 * language models. Stateless and thread-safe; each text is read once and the result kept with it.
 *
 * <pre>{@code
 * List<Mention> all = Mentions.french().find(analyzed.body());
 * }</pre>
 */
public final class Mentions {

    private static final Mentions FRENCH = new Mentions();

    private Mentions() {}

    /** The reader of French texts. */
    public static Mentions french() {
        return FRENCH;
    }

    /** All mentions in order of position; none overlaps another. */
    public List<Mention> find(AnalyzedText text) {
        return text.layer(Found.class, Mentions::read).mentions();
    }

    private record Found(List<Mention> mentions) {}

    private static Found read(AnalyzedText text) {
        List<Gazetteer.Hit> hits = Gazetteer.standard().find(text);
        NameContext context = new NameContext(text, hits);
        List<ChipNames.TokenMention> named = new ArrayList<>();
        for (Gazetteer.Hit hit : hits) {
            if (context.holds(hit)) {
                Gazetteer.Entry entry = hit.entry();
                Mention mention = new Mention(
                        text.token(hit.firstToken())
                                .range()
                                .union(text.token(hit.endToken() - 1).range()),
                        entry.name(),
                        entry.type(),
                        entry.form());
                named.add(new ChipNames.TokenMention(mention, hit.firstToken(), hit.endToken()));
            }
        }
        List<Mention> mentions = new ChipNames(text, named)
                .complete().stream().map(ChipNames.TokenMention::mention).toList();
        return new Found(mentions);
    }
}
