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
    private static final Set<String> CONTRACTED = Set.of("du", "des", "au", "aux");

    private final AnalyzedText text;
    private final int end;

    NounPhrases(AnalyzedText text, Sentence sentence) {
        this.text = text;
        this.end = sentence.endToken();
    }

    /**
     * One phrase without complements.
     *
     * @param start its first token, the determiner where it has one
     * @param noun token of the head
     * @param end one past the last token
     */
    record Core(int start, boolean determined, int noun, int end) {}

    /** The phrase that starts at token {@code i}, or null when none does. */
    @Nullable
    Core core(int i) {
        int at = i;
        boolean determined = at < end
                && (isDeterminer(at) || CONTRACTED.contains(text.token(at).key()));
        if (determined) {
            at++;
        }
        while (at < end && isNumber(at)) {
            at++;
        }
        int adjectives = at;
        while (at < end
                && is(at, PartOfSpeech.ADJ)
                && at + 1 < end
                && (isNoun(at + 1) || is(at + 1, PartOfSpeech.ADJ))) {
            at++;
        }
        if (at >= end || !isNoun(at)) {
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
        while (at < end && extendsNoun(at, noun)) {
            at++;
        }
        return new Core(i, determined, noun, at);
    }

    private boolean extendsNoun(int at, int noun) {
        Token token = text.token(at);
        if (token.kind() == TokenKind.MODEL || (token.kind() == TokenKind.NUMBER && !followedByUnit(at))) {
            return true;
        }
        if (is(at, PartOfSpeech.PROPN)) {
            return true;
        }
        boolean qualifies = is(at, PartOfSpeech.ADJ) || participle(at);
        if (qualifies) {
            return Agreement.agree(nominal(at), text.readings(noun));
        }
        return is(at, PartOfSpeech.NOUN) && is(noun, PartOfSpeech.NOUN) && at == noun + 1 && !token.isCapitalized();
    }

    private boolean followedByUnit(int at) {
        return at + 1 < end && (text.token(at + 1).kind() == TokenKind.SYMBOL || isNoun(at + 1));
    }

    private List<Reading> nominal(int at) {
        return text.readings(at).stream()
                .filter(r -> r.pos() == PartOfSpeech.ADJ || r.has("ppa"))
                .toList();
    }

    private boolean participle(int at) {
        return (is(at, PartOfSpeech.VERB)) && text.reading(at).has("ppa");
    }

    /** The complement after {@code at}: a preposition and its phrase; null when there is none. */
    @Nullable
    Core complement(int at) {
        if (at >= end || !PREPOSITIONS.contains(text.token(at).key())) {
            return null;
        }
        return CONTRACTED.contains(text.token(at).key()) ? core(at) : core(at + 1);
    }

    /** All phrases from token {@code i}: the core, then the core with one, two, three complements. */
    List<Core> from(int i) {
        List<Core> out = new ArrayList<>();
        Core core = core(i);
        if (core == null) {
            return out;
        }
        out.add(core);
        int at = core.end();
        for (int n = 0; n < 3; n++) {
            Core next = complement(at);
            if (next == null && at < end && (text.token(at).key().equals("et"))) {
                next = core(at + 1);
                if (next == null) {
                    next = complement(at + 1);
                }
            }
            if (next == null) {
                break;
            }
            at = next.end();
            out.add(new Core(core.start(), core.determined(), core.noun(), at));
        }
        return out;
    }

    boolean isDeterminer(int i) {
        return is(i, PartOfSpeech.DET);
    }

    private boolean isNumber(int i) {
        return text.token(i).kind() == TokenKind.NUMBER || is(i, PartOfSpeech.NUM);
    }

    private boolean isNoun(int i) {
        return (is(i, PartOfSpeech.NOUN) || is(i, PartOfSpeech.PROPN))
                && text.token(i).isLexical();
    }

    private boolean is(int i, PartOfSpeech pos) {
        return text.reading(i).pos() == pos;
    }
}
