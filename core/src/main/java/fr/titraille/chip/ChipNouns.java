package fr.titraille.chip;

import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import java.util.Set;

/** Tells whether a phrase is about chips: by a chip's name or by a noun such as puce, processeur, GPU. */
final class ChipNouns {

    private static final Set<String> NOUNS = Vocabulary.of("chip-noun");
    private static final Set<String> STUFF = Vocabulary.of("chip-stuff");

    private ChipNouns() {}

    /** Whether the head or a word of the phrase names chips. */
    static boolean isChip(Words words, Phrase phrase) {
        return namesChip(words, phrase) || hasNoun(words, phrase, NOUNS);
    }

    /** Whether the phrase says chips in the wider sense of « technologie de Nvidia », « matériel », « solution ». */
    static boolean isStuff(Words words, Phrase phrase) {
        return hasNoun(words, phrase, STUFF);
    }

    static boolean namesChip(Words words, Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Mention mention = words.mention(i);
            if (mention != null && mention.type() == Mention.Type.CHIP && mention.form() != Mention.Form.REFERENCE) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoun(Words words, Phrase phrase, Set<String> nouns) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (nouns.contains(words.lemma(i)) || nouns.contains(words.key(i))) {
                return true;
            }
        }
        Figure figure = words.figure(phrase.head());
        return nouns == NOUNS && figure != null && "chip".equals(figure.unit());
    }
}
