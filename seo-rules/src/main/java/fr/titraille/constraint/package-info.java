/** The checks as Jakarta Bean Validation constraints on a user's own classes. */
@NullMarked
package fr.titraille.constraint;

import org.jspecify.annotations.NullMarked;
