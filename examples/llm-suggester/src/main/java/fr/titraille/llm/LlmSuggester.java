package fr.titraille.llm;

import fr.titraille.article.Article;
import fr.titraille.titling.HeadlineSuggester;
import fr.titraille.titling.HeadlineSuggestion;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks a language model for titles, standfirsts, descriptions, keyphrases and subheadings. Off unless {@code
 * TITRAILLE_LLM_URL} and {@code TITRAILLE_LLM_MODEL} are set; a model that is slow, fails or answers nonsense suggests
 * nothing and the titling goes on. No text of the article or of an answer is logged. Thread-safe.
 */
public final class LlmSuggester implements HeadlineSuggester {

    private static final System.Logger LOG = System.getLogger(LlmSuggester.class.getName());

    private final @Nullable ChatEndpoint endpoint;
    private final String name;
    private final int maxCharacters;

    /**
     * The suggester that the environment configures; {@link java.util.ServiceLoader} calls it.
     *
     * @throws IllegalArgumentException if a variable holds what it cannot
     */
    public LlmSuggester() {
        this(LlmSettings.from(System.getenv()));
    }

    LlmSuggester(Optional<LlmSettings> settings) {
        this.endpoint = settings.map(OpenAiEndpoint::new).orElse(null);
        this.name = settings.map(LlmSettings::model).orElse("llm");
        this.maxCharacters = settings.map(LlmSettings::maxCharacters).orElse(0);
    }

    /** The model's name, which every suggestion of it carries. */
    @Override
    public String name() {
        return name;
    }

    @Override
    public List<HeadlineSuggestion> suggest(Article article, int count) {
        if (endpoint == null) {
            return List.of();
        }
        String question = Prompt.question(article);
        if (question.length() > maxCharacters) {
            LOG.log(Level.INFO, "the article is longer than {0} characters: {1} is not asked", maxCharacters, name);
            return List.of();
        }
        try {
            return Answers.read(endpoint.ask(Prompt.instructions(count), question), count);
        } catch (RuntimeException e) {
            // the class alone: a message may quote what was sent
            LOG.log(
                    Level.WARNING,
                    "{0} suggests nothing: {1}",
                    name,
                    e.getClass().getSimpleName());
            return List.of();
        }
    }
}
