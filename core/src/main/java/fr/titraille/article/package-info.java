/** The article: blocks, metadata, keyphrase, outline. Every format becomes this; nothing else knows formats. */
@NullMarked
package fr.titraille.article;

import org.jspecify.annotations.NullMarked;
