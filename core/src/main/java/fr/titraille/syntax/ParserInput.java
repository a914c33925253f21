package fr.titraille.syntax;

import fr.titraille.analysis.FormProfile;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TaggedSentence;
import fr.titraille.analysis.WordTag;
import fr.titraille.perceptron.FeatureHash;

/**
 * A sentence as the parser reads it: words numbered from 1, 0 for the root above them, each with its numbers. Tags and
 * parts of speech are their ordinals plus one.
 */
final class ParserInput {

    /** The number of different tags, the root's among them. */
    static final int TAGS = WordTag.values().length + 1;

    /** The number of different parts of speech, the root's among them. */
    static final int PARTS = PartOfSpeech.values().length + 1;

    private static final int ROOT_WORD = 17;
    private static final int LEMMA = 777;

    final int length;
    final int[] words;
    final int[] lemmas;
    final int[] tags;
    final int[] parts;
    final int[] inflections;
    final int[] readings;

    /** Punctuation, finite verbs and coordinators among the words up to each. */
    final int[] marks;

    final int[] finites;
    final int[] coordinators;

    /** The first noun, name, verb, pronoun or number at or after each word, or 0. */
    final int[] nextContent;

    ParserInput(FormProfile[] forms, WordTag[] wordTags) {
        length = forms.length;
        int size = length + 1;
        words = new int[size];
        lemmas = new int[size];
        tags = new int[size];
        parts = new int[size];
        inflections = new int[size];
        readings = new int[size];
        marks = new int[size];
        finites = new int[size];
        coordinators = new int[size];
        nextContent = new int[size];
        words[0] = ROOT_WORD;
        lemmas[0] = ROOT_WORD;
        for (int i = 1; i <= length; i++) {
            FormProfile form = forms[i - 1];
            WordTag tag = wordTags[i - 1];
            words[i] = form.word();
            lemmas[i] = FeatureHash.mix(LEMMA, form.lemma(tag));
            tags[i] = tag.ordinal() + 1;
            parts[i] = tag.pos().ordinal() + 1;
            inflections[i] = form.inflection(tag);
            readings[i] = form.readings();
            marks[i] = marks[i - 1] + (tag == WordTag.PUNCT ? 1 : 0);
            finites[i] = finites[i - 1] + (tag.isFinite() ? 1 : 0);
            coordinators[i] = coordinators[i - 1] + (tag == WordTag.CCONJ ? 1 : 0);
        }
        int next = 0;
        for (int i = length; i > 0; i--) {
            next = isContent(wordTags[i - 1].pos()) ? i : next;
            nextContent[i] = next;
        }
    }

    static ParserInput of(TaggedSentence sentence) {
        FormProfile[] forms = new FormProfile[sentence.size()];
        WordTag[] tags = new WordTag[forms.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = sentence.form(i);
            tags[i] = sentence.tag(i);
        }
        return new ParserInput(forms, tags);
    }

    private static boolean isContent(PartOfSpeech pos) {
        return pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.PROPN
                || pos == PartOfSpeech.VERB
                || pos == PartOfSpeech.PRON
                || pos == PartOfSpeech.NUM;
    }

    boolean is(int word, PartOfSpeech pos) {
        return word > 0 && word <= length && parts[word] == pos.ordinal() + 1;
    }

    boolean is(int word, WordTag tag) {
        return word > 0 && word <= length && tags[word] == tag.ordinal() + 1;
    }
}
