package fr.titraille.predication;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import java.util.Arrays;
import java.util.List;

/** A condition on one argument; of conjuncts one must fit. */
@FunctionalInterface
public interface ArgumentMatcher {

    /** Whether the argument of this text fits. */
    boolean matches(Argument argument, AnalyzedText text);

    /** Both. */
    default ArgumentMatcher and(ArgumentMatcher other) {
        return (argument, text) -> matches(argument, text) && other.matches(argument, text);
    }

    /** Either. */
    default ArgumentMatcher or(ArgumentMatcher other) {
        return (argument, text) -> matches(argument, text) || other.matches(argument, text);
    }

    /** Any argument. */
    static ArgumentMatcher anything() {
        return (argument, text) -> true;
    }

    /** Its head is a part of a mention with one of these canonical names, see {@link Mention#name}. */
    static ArgumentMatcher named(String... names) {
        List<String> wanted = List.of(names);
        return (argument, text) -> mentioned(argument, text).stream().anyMatch(m -> wanted.contains(m.name()));
    }

    /** Its head is a part of a mention of one of these types. */
    static ArgumentMatcher ofType(Mention.Type... types) {
        List<Mention.Type> wanted = List.of(types);
        return (argument, text) -> mentioned(argument, text).stream().anyMatch(m -> wanted.contains(m.type()));
    }

    private static List<Mention> mentioned(Argument argument, AnalyzedText text) {
        int at = text.token(argument.head()).start();
        return Mentions.french().find(text).stream()
                .filter(m -> m.range().contains(at))
                .toList();
    }

    /** Its head has one of these lemmas. */
    static ArgumentMatcher headed(String... lemmas) {
        return (argument, text) ->
                Arrays.asList(lemmas).contains(WordReadings.of(text).lemma(argument.head()));
    }

    /** It holds this word, given as a token key: lower case, straight apostrophe. */
    static ArgumentMatcher holding(String key) {
        return (argument, text) -> {
            int end = argument.range().end();
            for (int i = text.firstTokenFrom(argument.range().start());
                    i < text.tokens().size() && text.token(i).start() < end;
                    i++) {
                if (text.token(i).key().equals(key)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** It is a clause or an infinitive. */
    static ArgumentMatcher clause() {
        return (argument, text) -> argument.clause();
    }

    /** A clitic or possessive stands for it. */
    static ArgumentMatcher pronoun() {
        return (argument, text) -> argument.isPronoun();
    }

    /** Its head is a name. */
    static ArgumentMatcher name() {
        return (argument, text) -> text.tag(argument.head()).pos() == PartOfSpeech.PROPN;
    }
}
