package fr.titraille.cli;

import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import java.io.PrintWriter;
import java.util.Locale;

/** The service's settings as a properties file that could be read again, each with what it does and whence it comes. */
final class ConfigText {

    private ConfigText() {}

    static void print(ServiceSettings settings, Session session, PrintWriter out) {
        for (Setting setting : Setting.values()) {
            String origin = session.texts()
                    .text("config." + settings.origin(setting).name().toLowerCase(Locale.ROOT));
            String about = session.texts().text("setting." + setting.key());
            out.println("# " + about + " [" + origin + ", " + setting.variable() + "]");
            out.println(setting.key() + "=" + shown(settings, setting));
        }
        out.flush();
    }

    /** A hash is no secret as such, but nobody needs it on a screen. */
    private static String shown(ServiceSettings settings, Setting setting) {
        return setting.secret()
                ? String.join(
                        ",",
                        settings.list(setting).stream()
                                .map(entry -> entry.replaceFirst(":.*", ":…"))
                                .toList())
                : settings.text(setting);
    }
}
