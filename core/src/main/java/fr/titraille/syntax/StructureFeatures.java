package fr.titraille.syntax;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.perceptron.FeatureHash;

/**
 * What the parser looks at before a transition: the upper words of the stack, the next words, their outermost
 * dependents, prepositions and conjunctions, and what stands between them. The templates are those that were left of a
 * hundred when the ones that told nothing on held-back sentences were taken out, a dozen at a time (decision 0088).
 */
final class StructureFeatures extends FeatureList {

    private static final int FAR = 9;
    private static final int AT_END = 3;
    private static final int MISSING = -1;
    private static final int AFTER = -2;

    private ParserInput input;

    StructureFeatures(ParserInput input) {
        super(64);
        this.input = input;
    }

    void fill(ParserState state) {
        restart(1);
        input = state.input;
        int n = input.length;
        int[] stack = state.stack;
        int size = state.size;
        int s0 = stack[size - 1];
        int s1 = size > 1 ? stack[size - 2] : MISSING;
        int s2 = size > 2 ? stack[size - 3] : MISSING;
        int b0 = state.next;
        boolean more = b0 <= n;
        int s0t = tag(s0);
        int s0l = lemma(s0);
        int s1t = tag(s1);
        int s1l = lemma(s1);
        int s2t = tag(s2);
        int b0t = tag(b0);
        int b0l = lemma(b0);
        int b1t = tag(b0 + 1);
        int b1l = lemma(b0 + 1);
        int b2t = tag(b0 + 2);
        int b3t = tag(b0 + 3);

        add(s0l, s0t);
        add(s0t);
        add(word(s0));
        add(b0t);
        add(word(b0));
        add(b1l, b1t);
        add(b1t);
        add(lemma(b0 + 2), b2t);
        add(s1t);

        add(s1l, s0t);
        add(b0t, b1t);
        add(b0l, b1t);
        add(s0l, b1t);

        add(s0t, b0t, b1t);
        add(s2t, s1t, s0t);
        add(s2t, s1t, s0t, b0t);
        add(b0t, b1t, b2t, b3t);
        add(s1l, s0t, b0t);
        add(s1t, s0t, b0l);

        int s0l1 = tag(state.left1[s0]);
        int b0l1 = more ? tag(state.left1[b0]) : MISSING;
        add(s0t, s0l1, b0t);
        add(s1t, s1 < 0 ? MISSING : tag(state.left1[s1]), s0t);
        add(b0t, b0l1, s0t);
        add(b0t, b0l1, more ? tag(state.left2[b0]) : MISSING, s0t);
        add(s0t, s0l1, tag(state.left2[s0]), s1t);

        int s0p = state.prepositions[s0];
        int s1p = s1 < 0 ? 0 : state.prepositions[s1];
        int b0p = more ? state.prepositions[b0] : 0;
        add(s1l, s0p, s0t);
        add(s1t, s0p, s0t);
        add(s1l, s0l, s0p);
        add(s1t, s0p, s0l);
        add(s1p, s0p, s1t, s0t);
        add(s0p, s0t, b0t);
        add(s0l, b0p, b0t);
        add(s0t, b0p, b0t);
        add(s0p, s0t, b0l);

        int s1rights = s1 < 0 ? 0 : state.rightTags[s1];
        add(s0t, state.leftTags[s0], b0t);
        add(s0l, state.rightTags[s0], b0t);
        add(s1t, s1rights, b0t);
        add(b0t, more ? state.leftTags[b0] : 0, s0t);

        int inside = s1 < 0 ? FAR : distance(s0 - s1);
        add(inside, s1t, s0t);

        int marks = more ? Math.min(2, input.marks[b0 - 1] - input.marks[s0]) : AT_END;
        int marksInside = s1 < 0 ? AT_END : Math.min(2, input.marks[s0 - 1] - input.marks[s1]);
        int finites = more ? Math.min(2, input.finites[b0 - 1] - input.finites[s0]) : AT_END;
        int coordinators = more ? Math.min(1, input.coordinators[b0 - 1] - input.coordinators[s0]) : AT_END;
        int beforeNext = more && b0 > 1 ? link(b0 - 1) : 0;
        add(marks, s0t, b0t);
        add(marksInside, s1t, s0t);
        add(finites, s0t, b0t);
        add(beforeNext, s0t, b0t);
        add(FeatureHash.mix(coordinators, marks), s0t, b0t);

        int triple = FeatureHash.mix(s1t, s0t, b0t);

        int s0m = state.markers[s0];
        add(s0m, s0t, b0t);
        add(more ? 0 : 1, Math.min(3, size));
        add(readings(s0), b0t);
        add(triple, finites + 4 * marks);
        add(word(s0 - 1), s0t, b0t);
    }

    /** The word itself where it is punctuation or a coordinator, else 1. */
    private int link(int word) {
        return input.is(word, PartOfSpeech.PUNCT) || input.is(word, PartOfSpeech.CCONJ) ? input.words[word] : 1;
    }

    private int tag(int word) {
        return word < 0 ? MISSING : word > input.length ? AFTER : input.tags[word];
    }

    private int word(int word) {
        return word < 0 ? MISSING : word > input.length ? AFTER : input.words[word];
    }

    private int lemma(int word) {
        return word < 0 ? MISSING : word > input.length ? AFTER : input.lemmas[word];
    }

    private int readings(int word) {
        return word < 0 ? MISSING : word > input.length ? AFTER : input.readings[word];
    }
}
