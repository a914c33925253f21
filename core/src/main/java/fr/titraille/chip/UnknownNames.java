package fr.titraille.chip;

import fr.titraille.analysis.PartOfSpeech;
import java.util.Set;

/** Reads names that no catalogue knows: « Ant Group », « le fonds Zorglub Capital ». */
final class UnknownNames {

    private static final Set<String> ACRONYMS = Vocabulary.of("acronym");
    private static final Set<String> ORGANISATIONS = Vocabulary.of("organisation");

    private final Words words;

    UnknownNames(Words words) {
        this.words = words;
    }

    /** The name that a phrase consists of, or that closes a description of a firm; empty when it holds none. */
    String of(Phrase phrase) {
        boolean described = ORGANISATIONS.contains(words.lemma(phrase.head()));
        int start = described ? phrase.head() + 1 : first(phrase);
        while (described && start < phrase.end() && !isName(start)) {
            start++;
        }
        int end = start;
        while (end < phrase.end() && isName(end)) {
            end++;
        }
        boolean whole = described || end == phrase.end();
        return end > start && whole && !isPersonBefore(phrase) ? words.surface(start, end) : "";
    }

    /** The name right after the head: « sa puce Braga ». */
    String closing(Phrase phrase) {
        int start = phrase.head() + 1;
        int end = start;
        while (end < phrase.end() && isName(end)) {
            end++;
        }
        return end > start && end == phrase.end() ? words.surface(start, end) : "";
    }

    private int first(Phrase phrase) {
        boolean article = phrase.start() < phrase.end() && words.pos(phrase.start()) == PartOfSpeech.DET;
        return article ? phrase.end() : phrase.start();
    }

    private boolean isName(int i) {
        boolean opens = i == words.from() || words.isPunctuation(i - 1);
        boolean common = words.isCommonWord(i);
        return words.isCapitalized(i)
                && words.mention(i) == null
                && words.figure(i) == null
                && !words.isModel(i)
                && !ACRONYMS.contains(words.key(i))
                && (!opens || words.pos(i) == PartOfSpeech.PROPN && !common);
    }

    /** « Alexandr Wang, le patron de Scale AI »: a person. */
    private boolean isPersonBefore(Phrase phrase) {
        if (!words.key(phrase.end()).equals(",")) {
            return false;
        }
        for (int i = phrase.end() + 1; i < Math.min(words.to(), phrase.end() + 5); i++) {
            if (Vocabulary.of("person").contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
