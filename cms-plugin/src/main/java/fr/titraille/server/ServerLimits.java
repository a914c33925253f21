package fr.titraille.server;

import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import java.time.Duration;

/**
 * The limits that a connection looks at with each request.
 *
 * @param body bytes of a request's body
 * @param request from the end of the body to the answer
 */
record ServerLimits(int body, int connections, Duration request) {

    static ServerLimits of(ServiceSettings settings) {
        return new ServerLimits(
                settings.bytes(Setting.MAX_BODY),
                settings.number(Setting.MAX_CONNECTIONS),
                settings.duration(Setting.REQUEST_TIMEOUT));
    }
}
