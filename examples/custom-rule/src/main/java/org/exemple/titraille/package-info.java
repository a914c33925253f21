/** A third party's rule. */
@NullMarked
package org.exemple.titraille;

import org.jspecify.annotations.NullMarked;
