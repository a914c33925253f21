package fr.titraille.security;

import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import java.net.InetSocketAddress;

/** Where a service may listen: on loopback freely, elsewhere with keys or when it is said to be open. */
public final class Listening {

    private Listening() {}

    /**
     * The address to listen on.
     *
     * @throws SettingException if it does not resolve, or would be open to others without anybody having said so
     */
    public static InetSocketAddress address(ServiceSettings settings, ApiKeys keys) {
        InetSocketAddress address = new InetSocketAddress(settings.text(Setting.HOST), settings.number(Setting.PORT));
        if (address.isUnresolved()) {
            throw new SettingException("setting.host-unknown");
        }
        if (!address.getAddress().isLoopbackAddress() && keys.isEmpty() && !settings.flag(Setting.OPEN)) {
            throw new SettingException("setting.unprotected", Setting.API_KEYS.key(), Setting.OPEN.key());
        }
        return address;
    }
}
