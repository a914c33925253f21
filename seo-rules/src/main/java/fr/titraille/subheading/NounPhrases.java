package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases by a small grammar with agreement: determiner, adjectives, noun, adjectives and participles, then
 * complements after a preposition. Works over the tokens of one sentence.
 */
final class NounPhrases {

    private static final Set<String> PREPOSITIONS = Set.of(
            "de", "d'", "du", "des", "à", "au", "aux", "en", "pour", "contre", "sur", "dans", "avec", "sans", "par",
            "entre", "chez");
    private static final Set<String> OF = Set.of("de", "d'", "du", "des");
    static final Set<String> CONTRACTED = Set.of("du", "des", "au", "aux");
    private static final Set<String> DEGREES = Set.of("plus", "moins", "très", "trop", "bien", "peu", "aussi");
    private static final int COMPLEMENTS = 3;

    private final AnalyzedText text;
    private final Words words;
    private final int end;

    NounPhrases(AnalyzedText text, Sentence sentence) {
        this.text = text;
        this.words = new Words(text);
        this.end = sentence.endToken();
    }

    /**
     * A noun phrase.
     *
     * @param start its first token, the determiner where it has one
     * @param noun token of the head
     * @param end one past the last token
     * @param loose whether it holds a complement that may belong to the verb rather than to the noun
     * @param joined whether it holds « et »
     */
    record Phrase(int start, int noun, int end, boolean loose, boolean joined) {}

    /** The phrase without complements that starts at token {@code i}, or null when none does. */
    @Nullable
    Phrase core(int i) {
        int at = i;
        boolean determined = at < end && (words.is(at, PartOfSpeech.DET) || CONTRACTED.contains(words.key(at)));
        if (determined) {
            at++;
        }
        while (at < end && words.isNumber(at)) {
            at++;
        }
        int adjectives = at;
        while (at + 1 < end
                && words.is(at, PartOfSpeech.ADJ)
                && (words.isNoun(at + 1) || words.is(at + 1, PartOfSpeech.ADJ))) {
            at++;
        }
        if (at >= end || !words.isNoun(at)) {
            return null;
        }
        int noun = at;
        for (int a = i; a < noun; a++) {
            boolean agreeing =
                    a >= adjectives || (a == i && determined && text.token(a).kind() == TokenKind.WORD);
            if (agreeing && !Agreement.agree(text.readings(a), text.readings(noun))) {
                return null;
            }
        }
        at++;
        while (at < end && extension(at, noun) > at) {
            at = extension(at, noun);
        }
        return new Phrase(i, noun, at, false, false);
    }

    /** One past the qualifier of the noun at {@code at}, or {@code at} when there is none. */
    private int extension(int at, int noun) {
        Token token = text.token(at);
        if (token.kind() == TokenKind.MODEL
                || (token.kind() == TokenKind.NUMBER && !followedByUnit(at))
                || words.is(at, PartOfSpeech.PROPN)) {
            return at + 1;
        }
        int adjective = DEGREES.contains(token.key()) && at + 1 < end ? at + 1 : at;
        boolean named = words.is(noun, PartOfSpeech.PROPN) && words.isParticiple(adjective);
        if (!named && (words.is(adjective, PartOfSpeech.ADJ) || words.isParticiple(adjective))) {
            return Agreement.agree(qualifying(adjective), text.readings(noun)) ? adjective + 1 : at;
        }
        boolean apposed = !words.isUnknown(noun)
                && words.is(at, PartOfSpeech.NOUN)
                && words.is(noun, PartOfSpeech.NOUN)
                && at == noun + 1
                && !token.isCapitalized()
                && !words.canBe(at, PartOfSpeech.VERB);
        return apposed ? at + 1 : at;
    }

    private boolean followedByUnit(int at) {
        return at + 1 < end && (text.token(at + 1).kind() == TokenKind.SYMBOL || words.isNoun(at + 1));
    }

    private List<Reading> qualifying(int at) {
        return text.readings(at).stream()
                .filter(r -> r.pos() == PartOfSpeech.ADJ || r.has("ppa"))
                .toList();
    }

    /** The complement after {@code at}: a preposition and its phrase; null when there is none. */
    @Nullable
    Phrase complement(int at) {
        if (at >= end || !PREPOSITIONS.contains(words.key(at))) {
            return null;
        }
        return CONTRACTED.contains(words.key(at)) ? core(at) : core(at + 1);
    }

    /** Whether a complement with « de » goes on at {@code at}: what stands before it is but a part. */
    boolean isCutBeforeOf(int at) {
        return at < end && OF.contains(words.key(at)) && complement(at) != null;
    }

    /** All phrases from token {@code i}: the core, then the core with one, two, three complements. */
    List<Phrase> from(int i) {
        List<Phrase> out = new ArrayList<>();
        Phrase core = core(i);
        if (core == null) {
            return out;
        }
        out.add(core);
        int at = core.end();
        boolean loose = false;
        boolean joined = false;
        for (int n = 0; n < COMPLEMENTS && at < end; n++) {
            boolean and = words.key(at).equals("et");
            Phrase next = and ? core(at + 1) : complement(at);
            if (next == null && and && n > 0) {
                next = complement(at + 1);
            }
            if (next == null) {
                break;
            }
            loose |= !and && !OF.contains(words.key(at));
            joined |= and;
            at = next.end();
            out.add(new Phrase(core.start(), core.noun(), at, loose, joined));
        }
        return out;
    }
}
