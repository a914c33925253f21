package fr.titraille.cli;

import java.util.Map;
import java.util.Set;

/**
 * What the program may show: whether its two outputs are terminals.
 *
 * @param out whether standard output is one
 * @param err whether standard error is one
 * @param colors whether colours may be used there at all
 */
record Terminal(boolean out, boolean err, boolean colors) {

    /** Neither is a terminal: what tests and pipes see. */
    static final Terminal NONE = new Terminal(false, false, false);

    /** The property in which the launcher says which outputs are terminals: {@code out}, {@code err}, both or neither. */
    static final String PROPERTY = "titraille.terminal";

    /** Asks the launcher's property, or else the JVM; {@code NO_COLOR} and {@code TERM=dumb} forbid colours. */
    static Terminal detect(Map<String, String> environment) {
        String told = System.getProperty(PROPERTY);
        boolean colors = environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        if (told == null) {
            // a console means that both standard input and output are terminals (Java 17 to 21)
            boolean console = System.console() != null && Runtime.version().feature() < 22;
            return new Terminal(console, console, colors);
        }
        Set<String> terminals = Set.of(told.split(",", -1));
        return new Terminal(terminals.contains("out"), terminals.contains("err"), colors);
    }

    /** How standard output is decorated. */
    Style outStyle() {
        return new Style(out && colors);
    }

    /** How standard error is decorated. */
    Style errStyle() {
        return new Style(err && colors);
    }
}
