package fr.titraille.entity;

import fr.titraille.analysis.AnalyzedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * All mentions in order of position. None overlaps another, but that a description of several (« ces deux GPU ») gives
     * one mention for each, over the same range.
     */
    public List<Mention> find(AnalyzedText text) {
        return text.layer(Found.class, Mentions::read).mentions();
    }

    private record Found(List<Mention> mentions) {}

    private static Found read(AnalyzedText text) {
        List<Gazetteer.Hit> hits = Gazetteer.standard().find(text);
        NameContext context = new NameContext(text, hits);
        List<ChipNames.TokenMention> named = new ArrayList<>();
        // an ambiguous name that is a chip's once is so in the whole text
        Set<String> chips = new HashSet<>();
        for (Gazetteer.Hit hit : hits) {
            if (hit.entry().type() == Mention.Type.CHIP && context.holds(hit)) {
                chips.add(hit.entry().name());
            }
        }
        for (Gazetteer.Hit hit : hits) {
            boolean known = hit.entry().type() == Mention.Type.CHIP
                    && chips.contains(hit.entry().name())
                    && text.token(hit.firstToken()).isCapitalized();
            if (known || context.holds(hit)) {
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
        List<ChipNames.TokenMention> all = new ArrayList<>(new ChipNames(text, named).complete());
        all.addAll(new ProperNames(text, all).find());
        all.sort(Comparator.comparingInt(ChipNames.TokenMention::firstToken));
        List<ChipNames.TokenMention> references = new References(text, all).resolve();
        boolean[] described = new boolean[text.tokens().size()];
        for (ChipNames.TokenMention reference : references) {
            Arrays.fill(described, reference.firstToken(), reference.endToken(), true);
        }
        // the adjective of « le groupe chinois » belongs to the description
        List<ChipNames.TokenMention> kept = new ArrayList<>(references);
        all.stream().filter(m -> !described[m.firstToken()]).forEach(kept::add);
        return new Found(kept.stream()
                .map(ChipNames.TokenMention::mention)
                .sorted(Comparator.comparing(Mention::range))
                .toList());
    }
}
