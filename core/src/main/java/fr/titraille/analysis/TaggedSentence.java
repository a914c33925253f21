package fr.titraille.analysis;

import fr.titraille.text.RecentResults;
import java.util.List;

/**
 * The words of a sentence with their tags, as the tagger and the parser see them: a word is one token, or several that
 * are one name, code or number on the page. Words are numbered from 0. Immutable.
 */
public final class TaggedSentence {

    private static final RecentResults<TaggedWords> RECENT = new RecentResults<>();

    private final List<String> words;
    private final TaggedWords tagged;
    private final int[] starts;

    /**
     * @param starts for each word its first token, and one past the last token of the sentence
     */
    private TaggedSentence(List<String> words, TaggedWords tagged, int[] starts) {
        this.words = words;
        this.tagged = tagged;
        this.starts = starts;
    }

    /** Words wherever they stand, with their tags. */
    private record TaggedWords(FormProfile[] forms, WordTag[] tags) {

        static TaggedWords of(List<String> words) {
            FormProfile[] forms = new FormProfile[words.size()];
            for (int i = 0; i < forms.length; i++) {
                forms[i] = FormProfile.of(words.get(i));
            }
            return new TaggedWords(forms, WordTagger.french().tag(forms));
        }
    }

    static TaggedSentence of(AnalyzedText text, Sentence sentence) {
        int length = sentence.endToken() - sentence.firstToken();
        String[] words = new String[length];
        int[] starts = new int[length + 1];
        for (int i = 0; i < length; i++) {
            starts[i] = sentence.firstToken() + i;
            words[i] = text.token(starts[i]).text();
        }
        starts[length] = sentence.endToken();
        List<String> all = List.of(words);
        return new TaggedSentence(all, RECENT.get(all, () -> TaggedWords.of(all)), starts);
    }

    /** The words as written. */
    public List<String> words() {
        return words;
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** The profile of a word. */
    public FormProfile form(int word) {
        return tagged.forms[word];
    }

    /** The tag of a word. */
    public WordTag tag(int word) {
        return tagged.tags[word];
    }

    /** The first token of a word. */
    public int firstToken(int word) {
        return starts[word];
    }

    /** One past the last token of a word. */
    public int endToken(int word) {
        return starts[word + 1];
    }
}
