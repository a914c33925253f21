package fr.titraille.headline;

import fr.titraille.grammar.WordClass;
import fr.titraille.writing.LinkWords;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The few words that a headline has of its own, from {@code headline-words.properties}. */
final class HeadlineWords {

    private static final Properties WORDS = read();

    private HeadlineWords() {}

    private static Properties read() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                java.util.Objects.requireNonNull(
                        HeadlineWords.class.getResourceAsStream("headline-words.properties"),
                        "headline-words.properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String filled(String key, Object... arguments) {
        String pattern = WORDS.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("headline-words.properties has no " + key);
        }
        return new MessageFormat(pattern, Locale.FRENCH).format(arguments);
    }

    /** « X, selon Y ». */
    static String attributed(String clause, String source) {
        return filled("attributed", clause, source);
    }

    /** « des sources », « une source ». */
    static String unnamed(boolean many) {
        return filled(many ? "sources" : "source");
    }

    /** « deux sources », « plusieurs sources ». */
    static String unnamed(String count, boolean many) {
        return filled(many ? "unnamed-many" : "unnamed-one", count);
    }

    /** « thème : complément ». */
    static String themed(String theme, String clause) {
        return filled("themed", theme, clause);
    }

    /** « thème : ce qu’il faut retenir ». */
    static String takeaways(String theme) {
        return filled("takeaways", theme);
    }

    /** « Pourquoi X fait Y ». */
    static String why(String clause) {
        return filled("why", clause);
    }

    /** « nom, qualité ». */
    static String apposed(String name, String quality) {
        return filled("apposed", name, quality);
    }

    /** « Le chiffre d’affaires de Kalysto ». */
    static String owned(String phrase, boolean feminine, boolean plural, String owner) {
        String article =
                plural ? "the-many" : LinkWords.takesElision(phrase) ? "the-elided" : feminine ? "the-her" : "the-him";
        return filled(article, phrase) + " " + owner;
    }

    /** The clitic without elision: ne for n’, se for s’. */
    static String full(String key) {
        return WordClass.NEGATION_PARTICLE.has(key)
                ? filled("not")
                : WordClass.THIRD_PERSON_REFLEXIVE.has(key) ? filled("self") : key;
    }
}
