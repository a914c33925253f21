package fr.titraille.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The characters of a file or of standard input.
 *
 * @param name as the user gave it
 */
record TextFile(String name, String content) {

    /** Bytes that a file may have, as in the service. */
    static final int LIMIT = 2_000_000;

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws InputException if it cannot be read, is too large, empty, binary or not UTF-8
     */
    static TextFile read(String file, Session session) {
        boolean standardInput = file.equals("-");
        String name = standardInput ? session.texts().text("label.stdin") : file;
        String content = decode(name, standardInput ? standardInput(name, session) : bytes(file, session), session);
        if (content.isBlank()) {
            throw session.failure("error.empty", name);
        }
        return new TextFile(name, content);
    }

    private static byte[] bytes(String file, Session session) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw session.failure("error.folder", file);
            }
            if (Files.exists(path) && Files.size(path) > LIMIT) {
                throw session.failure("error.too-large", file);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw session.failure("error.missing", file).causedBy(e);
        } catch (AccessDeniedException e) {
            throw session.failure("error.denied", file).causedBy(e);
        } catch (IOException e) {
            throw session.failure("error.unreadable", file).causedBy(e);
        }
    }

    private static byte[] standardInput(String name, Session session) {
        try {
            byte[] bytes = session.in().readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw session.failure("error.too-large", name);
            }
            return bytes;
        } catch (IOException e) {
            throw session.failure("error.unreadable", name).causedBy(e);
        }
    }

    private static String decode(String name, byte[] bytes, Session session) {
        for (byte b : bytes) {
            if (b == 0) {
                throw session.failure("error.binary", name);
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw session.failure("error.encoding", name).causedBy(e);
        }
    }
}
