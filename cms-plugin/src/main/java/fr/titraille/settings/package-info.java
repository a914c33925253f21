/** Every setting of the service, where it comes from and what it may be. */
@NullMarked
package fr.titraille.settings;

import org.jspecify.annotations.NullMarked;
