/** A suggester that asks a language model at an OpenAI-compatible endpoint, once one is configured. */
@NullMarked
package fr.titraille.llm;

import org.jspecify.annotations.NullMarked;
