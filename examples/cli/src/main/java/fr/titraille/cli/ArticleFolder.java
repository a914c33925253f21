package fr.titraille.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The articles in folders. */
final class ArticleFolder {

    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".html", ".htm", ".txt", ".json");

    private ArticleFolder() {}

    /**
     * Puts the articles of each folder, and of the folders below, in the folder's place, in alphabetical order.
     *
     * @throws InputException if a folder cannot be listed or holds no article
     */
    static List<String> expand(List<String> files, Session session) {
        List<String> out = new ArrayList<>();
        for (String file : files) {
            if (!file.equals("-") && isFolder(file)) {
                out.addAll(list(file, session));
            } else {
                out.add(file);
            }
        }
        return out;
    }

    /**
     * The articles of one folder.
     *
     * @throws InputException if it is no folder or holds no article
     */
    static List<String> list(String folder, Session session) {
        if (!isFolder(folder)) {
            throw session.failure("error.no-folder", folder);
        }
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            List<String> found = paths.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(ArticleFolder::isArticle)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw session.failure("error.no-articles", folder, String.join(", ", ENDINGS));
            }
            return found;
        } catch (IOException e) {
            throw session.failure("error.unreadable", folder).causedBy(e);
        }
    }

    /** The file's name without its folders. */
    static String name(String file) {
        Path name = Path.of(file).getFileName();
        return name == null ? file : name.toString();
    }

    private static boolean isFolder(String file) {
        try {
            return Files.isDirectory(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A file with an article's ending; a README tells about its folder. */
    private static boolean isArticle(String file) {
        String lower = name(file).toLowerCase(Locale.ROOT);
        return !lower.startsWith("readme.") && ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
