package fr.titraille.webhook;

import fr.titraille.security.ApiKeys;
import fr.titraille.settings.ServiceSettings;
import fr.titraille.settings.Setting;
import fr.titraille.settings.SettingException;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver of webhooks goes by.
 *
 * @param fields where the article stands in what is sent
 * @param signature what senders without a key sign with
 * @param keys whether the service asks for keys, so that a request that carries one was checked on its way in
 * @param delivery where results go; null to answer the sender
 */
public record WebhookReceiver(
        WebhookFields fields,
        String profile,
        WebhookSignature signature,
        boolean keys,
        @Nullable WebhookDelivery delivery) {

    /** The application's property that holds the receiver; a host that sets none receives nothing. */
    public static final String PROPERTY = "fr.titraille.webhooks";

    /**
     * The receiver of some settings.
     *
     * @throws SettingException if one cannot be used
     */
    public static WebhookReceiver of(ServiceSettings settings) {
        String target = settings.text(Setting.WEBHOOK_TARGET);
        return new WebhookReceiver(
                WebhookFields.of(settings.list(Setting.WEBHOOK_FIELDS)),
                settings.text(Setting.WEBHOOK_PROFILE),
                WebhookSignature.of(settings.list(Setting.WEBHOOK_SECRETS)),
                !ApiKeys.of(settings.list(Setting.API_KEYS)).isEmpty(),
                target.isEmpty()
                        ? null
                        : WebhookDelivery.to(
                                target, WebhookSignature.of(settings.list(Setting.WEBHOOK_TARGET_SECRET))));
    }
}
