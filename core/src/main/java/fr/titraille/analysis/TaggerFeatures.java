package fr.titraille.analysis;

import fr.titraille.perceptron.FeatureHash;

/** What the tagger looks at for a word: the word, two before it with their tags, two after it. Reused, not shared. */
final class TaggerFeatures {

    private static final int BEFORE = -1;
    private static final int AFTER = -2;
    private static final int FIRST = 128;

    final int[] hashes = new int[40];
    int count;

    private int template;

    /** Fills {@link #hashes} for word {@code i}; {@code tags} are those of the words before it. */
    void fill(FormProfile[] forms, int i, WordTag[] tags) {
        count = 0;
        template = 0;
        int length = forms.length;
        FormProfile form = forms[i];
        int word = form.word();
        int known = form.readings();
        int looks = looks(forms, i);
        int tag1 = i > 0 ? tags[i - 1].ordinal() : BEFORE;
        int tag2 = i > 1 ? tags[i - 2].ordinal() : BEFORE;
        int before1 = i > 0 ? forms[i - 1].word() : BEFORE;
        int before2 = i > 1 ? forms[i - 2].word() : BEFORE;
        int after1 = i + 1 < length ? forms[i + 1].word() : AFTER;
        int after2 = i + 2 < length ? forms[i + 2].word() : AFTER;
        int known1 = i + 1 < length ? forms[i + 1].readings() : AFTER;
        int known2 = i + 2 < length ? forms[i + 2].readings() : AFTER;
        int suffix = form.suffix(3);
        hashes[count++] = 0;
        add(word);
        add(looks);
        add(known);
        add(tag1);
        add(tag1, tag2);
        add(before1);
        add(after1);
        add(after2);
        add(before2);
        add(known1);
        add(known, known1);
        add(tag1, known);
        add(tag1, word);
        add(tag1, tag2, known);
        add(word, after1);
        add(word, before1);
        add(known, known1, known2);
        add(tag1, known1);
        add(word, known1);
        add(tag1, known, known1);
        for (int k = 1; k <= 5; k++) {
            add(form.suffix(k));
        }
        add(form.prefix());
        add(suffix, looks);
        add(known, looks);
        add(i + 1 < length ? looks(forms, i + 1) : AFTER, i > 0 ? looks(forms, i - 1) : BEFORE, looks);
        add(tag1, suffix);
        add(i + 1 < length ? forms[i + 1].suffix(3) : AFTER);
        add(word, tag1, known1);
        add(tag1, after1);
        add(known, after1);
        add(before1, known);
        add(known, before1, before2);
    }

    private static int looks(FormProfile[] forms, int i) {
        return forms[i].looks() | (i == 0 ? FIRST : 0);
    }

    private void add(int a) {
        hashes[count++] = FeatureHash.mix(++template, a);
    }

    private void add(int a, int b) {
        hashes[count++] = FeatureHash.mix(++template, a, b);
    }

    private void add(int a, int b, int c) {
        hashes[count++] = FeatureHash.mix(++template, a, b, c);
    }
}
