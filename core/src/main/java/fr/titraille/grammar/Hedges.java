package fr.titraille.grammar;

import java.util.List;
import java.util.Locale;

/**
 * Adverbs and fixed phrases that hedge a statement, read from {@code hedges.tsv}: « sans doute », « à en croire X »,
 * « d’ici à 2027 ». Verbs that hedge are {@link SpeechVerbs} and {@link GoverningVerbs}; the conditional and the future
 * are moods and tenses.
 *
 * <pre>{@code
 * for (PhraseList.Hit<Hedge> hit : Hedges.in(text, sentence.firstToken(), sentence.endToken())) {
 *     hit.value().level();   // PROBABLE
 * }
 * }</pre>
 */
public final class Hedges {

    private static final PhraseList<Hedge> PHRASES = PhraseList.table(
            Hedges.class,
            "hedges.tsv",
            3,
            row -> new Hedge(
                    Hedge.Level.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    row.get(1).equals("strong")));

    private Hedges() {}

    /** The hedges in words {@code [from, to)}, in order; none overlaps another. */
    public static List<PhraseList.Hit<Hedge>> in(WordSequence text, int from, int to) {
        return PHRASES.in(text, from, to);
    }
}
