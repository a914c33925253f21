package fr.titraille.llm;

import fr.titraille.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the model is asked, in French, from {@code prompt.txt}. */
final class Prompt {

    private static final String INSTRUCTIONS = read();

    private Prompt() {}

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream("prompt.txt"), "prompt.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String instructions(int count) {
        return INSTRUCTIONS.replace("{count}", Integer.toString(count));
    }

    /** Title and standfirst where there are, then the blocks with their numbers. */
    static String question(Article article) {
        StringBuilder out = new StringBuilder();
        if (article.title() != null) {
            out.append("Titre : ").append(article.title()).append('\n');
        }
        if (article.standfirst() != null) {
            out.append("Chapô : ").append(article.standfirst()).append('\n');
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            out.append('[')
                    .append(i)
                    .append("] ")
                    .append(article.blocks().get(i).text())
                    .append('\n');
        }
        return out.toString();
    }
}
