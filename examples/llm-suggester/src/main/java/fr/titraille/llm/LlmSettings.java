package fr.titraille.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the model is and how it is asked.
 *
 * @param endpoint the base address of the API, such as {@code http://localhost:11434/v1}
 * @param model the model's name there
 * @param key the API key; null where the endpoint wants none
 * @param timeout how long one answer may take
 * @param maxCharacters an article longer than this is not sent
 */
record LlmSettings(URI endpoint, String model, @Nullable String key, Duration timeout, int maxCharacters) {

    static final String URL = "TITRAILLE_LLM_URL";
    static final String MODEL = "TITRAILLE_LLM_MODEL";
    static final String KEY = "TITRAILLE_LLM_KEY";
    static final String TIMEOUT = "TITRAILLE_LLM_TIMEOUT_SECONDS";
    static final String MAX_CHARACTERS = "TITRAILLE_LLM_MAX_CHARACTERS";

    private static final int SECONDS = 20;
    private static final int CHARACTERS = 30_000;

    /**
     * Reads environment variables; empty unless address and model are both there, so that nothing is ever called unasked.
     *
     * @throws IllegalArgumentException if a variable holds what it cannot, with its name
     */
    static Optional<LlmSettings> from(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "");
        String model = environment.getOrDefault(MODEL, "");
        if (url.isBlank() || model.isBlank()) {
            return Optional.empty();
        }
        URI endpoint = URI.create(url.strip());
        if (!"http".equals(endpoint.getScheme()) && !"https".equals(endpoint.getScheme())) {
            throw new IllegalArgumentException(URL + " is no http or https address");
        }
        return Optional.of(new LlmSettings(
                endpoint,
                model.strip(),
                environment.get(KEY),
                Duration.ofSeconds(number(environment, TIMEOUT, SECONDS)),
                number(environment, MAX_CHARACTERS, CHARACTERS)));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is no number", e);
        }
        throw new IllegalArgumentException(name + " is not positive");
    }
}
