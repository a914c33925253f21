/** The application and the server that runs it. */
@NullMarked
package fr.titraille.app;

import org.jspecify.annotations.NullMarked;
