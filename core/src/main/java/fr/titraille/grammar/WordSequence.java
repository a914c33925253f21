package fr.titraille.grammar;

/** The words of a text as {@link PhraseList} reads them, numbered from 0. Marks are words too. */
public interface WordSequence {

    /** How many words there are. */
    int size();

    /** The word as a key: lower case, folded (’ as ', œ as oe), accents kept; an elided word keeps its apostrophe. */
    String key(int index);

    /** The key of the word's lemma in context: « a déclaré » has avoir, déclarer. */
    String lemmaKey(int index);
}
