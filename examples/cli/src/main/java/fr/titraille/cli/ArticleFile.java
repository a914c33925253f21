package fr.titraille.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.titraille.article.Article;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.BodyDto;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.Json;
import fr.titraille.format.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An article on disk or standard input.
 *
 * @param format the body's format in the HTTP contract
 */
record ArticleFile(String name, String format, Article article) {

    /** Bytes that a file may have, as in the service. */
    static final long LIMIT = 2_000_000;

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @param from the format, or null to tell it by the file's ending
     * @throws InputException if it cannot be read
     */
    static ArticleFile read(String file, @Nullable String from) {
        boolean standardInput = file.equals("-");
        String name = standardInput ? "entrée standard" : file;
        String content = decode(name, standardInput ? standardInput() : bytes(file));
        if (content.isBlank()) {
            throw new InputException(name + " : le fichier est vide");
        }
        String format = from == null ? formatOf(file) : from;
        if (format.equals("json")) {
            return ofJson(name, content);
        }
        if (!Formats.standard().names().contains(format)) {
            throw new InputException("--from : « " + format + " » n’est pas un format connu (json, "
                    + String.join(", ", Formats.standard().names()) + ")");
        }
        ArticleDto dto = new ArticleDto(
                null,
                null,
                null,
                new BodyDto(format, TextNode.valueOf(content)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new ArticleFile(name, format, mapped(name, dto));
    }

    private static ArticleFile ofJson(String name, String content) {
        ArticleDto dto;
        try {
            dto = Json.mapper().readValue(content, ArticleDto.class);
        } catch (JsonProcessingException e) {
            throw new InputException(
                    name + " : "
                            + fr.titraille.error.Problems.in(java.util.Locale.FRENCH)
                                    .of(e)
                                    .detail(),
                    e);
        }
        return new ArticleFile(name, ArticleMapping.format(dto), mapped(name, dto));
    }

    private static Article mapped(String name, ArticleDto dto) {
        try {
            return ArticleMapping.read(dto, "article");
        } catch (InvalidFieldException e) {
            throw new InputException(name + " : " + e.field() + " " + e.text(java.util.Locale.FRENCH), e);
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

    private static byte[] bytes(String file) {
        Path path = Path.of(file);
        try {
            if (Files.isDirectory(path)) {
                throw new InputException(file + " : est un dossier, pas un fichier");
            }
            if (Files.size(path) > LIMIT) {
                throw tooLarge(file);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new InputException(file + " : fichier introuvable", e);
        } catch (IOException e) {
            throw new InputException(file + " : lecture impossible", e);
        }
    }

    private static byte[] standardInput() {
        InputStream in = System.in;
        try {
            byte[] bytes = in.readNBytes((int) LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw tooLarge("entrée standard");
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException("entrée standard : lecture impossible", e);
        }
    }

    private static InputException tooLarge(String name) {
        return new InputException(name + " : plus de 2 Mo, c’est trop pour un article");
    }

    private static String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new InputException(name + " : fichier binaire, pas un texte");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(name + " : n’est pas du texte en UTF-8", e);
        }
    }
}
