/**
 * Who does what to whom, read off dependency trees: one {@link fr.titraille.predication.Predication} for each verb, each
 * copula with its attribute, each action noun and each elided verb, with voice, relatives, control and coordination
 * undone. {@link fr.titraille.predication.Predications} is the layer, {@link fr.titraille.predication.Predicates} the
 * vocabulary to ask it with.
 */
@NullMarked
package fr.titraille.predication;

import org.jspecify.annotations.NullMarked;
