/**
 * What French is made of whatever the text: closed word classes, verbs of speech, hedges and governing verbs, phrases,
 * quotation marks. Knows words, not texts: a text comes in as a {@link fr.titraille.grammar.WordSequence}.
 */
@NullMarked
package fr.titraille.grammar;

import org.jspecify.annotations.NullMarked;
