package fr.titraille.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the reviewed resource files: UTF-8 lines, {@code #} opens a comment line, blank lines count for nothing. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * The lines of a resource beside {@code owner}.
     *
     * @throws IllegalStateException if the resource is missing
     */
    public static List<String> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    /** The lines as a set. */
    public static Set<String> set(Class<?> owner, String name) {
        return Set.copyOf(new LinkedHashSet<>(read(owner, name)));
    }

    /**
     * The lines cut at tabs.
     *
     * @throws IllegalStateException if a line has fewer than {@code columns} cells
     */
    public static List<List<String>> table(Class<?> owner, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : read(owner, name)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() < columns) {
                throw new IllegalStateException("resource " + name + " has a line of " + cells.size() + " cells");
            }
            rows.add(cells);
        }
        return rows;
    }
}
