/** The house's rules, one package a group. */
@NullMarked
package fr.titraille.rules;

import org.jspecify.annotations.NullMarked;
