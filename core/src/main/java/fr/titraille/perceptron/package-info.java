/** Linear models over hashed features: how features are hashed, how weights are kept and read. Knows no language. */
@NullMarked
package fr.titraille.perceptron;

import org.jspecify.annotations.NullMarked;
