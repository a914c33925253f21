/** The HTTP server: connections, timeouts, bounded work, and the bridge to the JAX-RS application. */
@NullMarked
package fr.titraille.server;

import org.jspecify.annotations.NullMarked;
