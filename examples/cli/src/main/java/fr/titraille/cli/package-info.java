/** The command line: thin commands over the library and the service's JSON shapes. */
@NullMarked
package fr.titraille.cli;

import org.jspecify.annotations.NullMarked;
