package fr.titraille.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.grammar.WordClass;
import fr.titraille.text.ResourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * French words of closed classes stand in the tables of {@code grammar}. What still stands in Java literals elsewhere is
 * counted room by room; the counts of {@code closed-class-literals.tsv} may fall, never rise.
 */
class ClosedClassLiteralsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([\\p{L}']{1,12})\"");
    private static final Set<String> WORDS = WordClass.union(
            WordClass.DETERMINER,
            WordClass.PRONOUN,
            WordClass.PREPOSITION,
            WordClass.SUBORDINATOR,
            WordClass.COORDINATOR,
            WordClass.NEGATION_PARTICLE,
            WordClass.NEGATION);

    @Test
    void sources_literalsOfClosedClasses_areNoMoreThanCounted() throws IOException {
        Map<String, Integer> allowed = new TreeMap<>();
        for (List<String> row : ResourceLines.table(ClosedClassLiteralsTest.class, "closed-class-literals.tsv", 2)) {
            allowed.put(row.get(0), Integer.parseInt(row.get(1)));
        }
        Map<String, Integer> found = found();
        assertThat(found).isNotEmpty();
        assertThat(found)
                .allSatisfy((room, count) -> assertThat(count)
                        .as("words of closed classes in literals of " + room + "; take them from fr.titraille.grammar")
                        .isLessThanOrEqualTo(allowed.getOrDefault(room, 0)));
    }

    private static Map<String, Integer> found() throws IOException {
        Map<String, Integer> out = new TreeMap<>();
        for (String module : List.of("core", "seo-rules")) {
            Path root = Path.of("..", module, "src", "main", "java", "fr", "titraille");
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String room = root.relativize(file).getName(0).toString();
                    int count = count(Files.readString(file));
                    if (count > 0 && !room.equals("grammar")) {
                        out.merge(room, count, Integer::sum);
                    }
                }
            }
        }
        return out;
    }

    private static int count(String source) {
        Matcher literal = LITERAL.matcher(source);
        int count = 0;
        while (literal.find()) {
            count += WORDS.contains(literal.group(1)) ? 1 : 0;
        }
        return count;
    }
}
