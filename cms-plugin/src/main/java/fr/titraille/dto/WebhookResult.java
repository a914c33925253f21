package fr.titraille.dto;

import org.jspecify.annotations.Nullable;

/**
 * What became of a webhook's article, in the frame of Standard Webhooks.
 *
 * @param type {@code article.validated}
 * @param timestamp ISO 8601
 * @param data the result; absent where it is posted on
 */
public record WebhookResult(
        String type, String timestamp, @Nullable Data data) {

    /**
     * The result.
     *
     * @param event the sender's own name of its message, if it gave one
     * @param id the article's own name
     */
    public record Data(@Nullable String event, @Nullable String id, ValidationAnswer validation) {}
}
