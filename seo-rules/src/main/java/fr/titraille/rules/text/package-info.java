/** What several rules need of a text: its content lemmas, the width of a line in pixels. */
@NullMarked
package fr.titraille.rules.text;

import org.jspecify.annotations.NullMarked;
