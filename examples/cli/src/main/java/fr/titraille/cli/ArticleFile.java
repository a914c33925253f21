package fr.titraille.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.titraille.article.Article;
import fr.titraille.dto.ArticleConstraints;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.BodyDto;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.Json;
import fr.titraille.error.Problems;
import fr.titraille.feed.Feeds;
import fr.titraille.format.FormatException;
import fr.titraille.format.Formats;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article on disk or standard input.
 *
 * @param name as the user gave it
 * @param format the body's format in the HTTP contract
 * @param content the file's characters
 */
record ArticleFile(String name, String format, String content, Article article) {

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws InputException if it cannot be read
     */
    static ArticleFile read(String file, ArticleOptions options, Session session) {
        return read(file, TextFile.read(file, session), options, session);
    }

    /** The article in a file that is read already. */
    static ArticleFile read(String file, TextFile text, ArticleOptions options, Session session) {
        String format = options.from() == null ? formatOf(file) : options.from();
        ArticleFile read = format.equals("json") ? ofJson(text, session) : ofBody(text, format, session);
        return new ArticleFile(read.name, read.format, read.content, options.apply(read.article, session));
    }

    private static ArticleFile ofBody(TextFile text, String format, Session session) {
        List<String> known = new ArrayList<>(Formats.standard().names());
        if (!known.contains(format)) {
            known.add("json");
            throw session.failure("error.from", format, String.join(", ", known));
        }
        try {
            Article article =
                    ArticleMapping.readBody(new BodyDto(format, TextNode.valueOf(text.content())), text.name());
            return new ArticleFile(text.name(), format, text.content(), article);
        } catch (InvalidFieldException e) {
            throw session.failure("error.file", text.name(), e.text(session.locale()))
                    .causedBy(e);
        }
    }

    private static ArticleFile ofJson(TextFile text, Session session) {
        Locale locale = session.locale();
        if (isNinjs(text.content())) {
            return ofNinjs(text, session);
        }
        try {
            ArticleDto dto = Json.mapper().readValue(text.content(), ArticleDto.class);
            check(dto, text.name(), session);
            return new ArticleFile(
                    text.name(), ArticleMapping.format(dto), text.content(), ArticleMapping.read(dto, "article"));
        } catch (JsonProcessingException e) {
            throw session.failure(
                            "error.file", text.name(), Problems.in(locale).of(e).detail())
                    .causedBy(e);
        } catch (InvalidFieldException e) {
            throw session.failure("error.field", text.name(), e.field(), e.text(locale))
                    .causedBy(e);
        }
    }

    /** Whether the file is a ninjs item, which can be written over. */
    boolean isNinjs() {
        return isNinjs(content);
    }

    private static boolean isNinjs(String content) {
        return Feeds.standard().detect(content).filter("ninjs"::equals).isPresent();
    }

    private static ArticleFile ofNinjs(TextFile text, Session session) {
        try {
            Article article = Feeds.standard().one("ninjs", text.content());
            return new ArticleFile(text.name(), "html", text.content(), article);
        } catch (FormatException e) {
            throw session.failure("error.file", text.name(), e.message(session.locale()))
                    .causedBy(e);
        }
    }

    private static void check(@Nullable ArticleDto dto, String name, Session session) {
        Problems problems = Problems.in(session.locale());
        if (dto == null) {
            throw session.failure("error.file", name, problems.notObject().detail());
        }
        Set<ConstraintViolation<ArticleDto>> violations = ArticleConstraints.violations(dto, session.locale());
        if (!violations.isEmpty()) {
            throw session.failure("error.file", name, problems.of(violations).detail());
        }
    }

    private static String formatOf(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return "markdown";
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return "html";
        }
        return lower.endsWith(".json") ? "json" : "text";
    }
}
