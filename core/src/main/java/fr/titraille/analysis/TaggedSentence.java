package fr.titraille.analysis;

/**
 * The words of a sentence with their tags, as the tagger and the parser see them: a word is one token, or several that
 * are one name, code or number on the page. Words are numbered from 0. Immutable.
 */
public final class TaggedSentence {

    private final FormProfile[] forms;
    private final WordTag[] tags;
    private final int[] starts;

    /**
     * @param starts for each word its first token, and one past the last token of the sentence
     */
    TaggedSentence(FormProfile[] forms, WordTag[] tags, int[] starts) {
        this.forms = forms;
        this.tags = tags;
        this.starts = starts;
    }

    static TaggedSentence of(AnalyzedText text, Sentence sentence) {
        int length = sentence.endToken() - sentence.firstToken();
        FormProfile[] forms = new FormProfile[length];
        int[] starts = new int[length + 1];
        for (int i = 0; i < length; i++) {
            starts[i] = sentence.firstToken() + i;
            forms[i] = FormProfile.of(text.token(starts[i]).text());
        }
        starts[length] = sentence.endToken();
        return new TaggedSentence(forms, WordTagger.french().tag(forms), starts);
    }

    /** The number of words. */
    public int size() {
        return tags.length;
    }

    /** The profile of a word. */
    public FormProfile form(int word) {
        return forms[word];
    }

    /** The tag of a word. */
    public WordTag tag(int word) {
        return tags[word];
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
