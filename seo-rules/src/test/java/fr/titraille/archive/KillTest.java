package fr.titraille.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process in the middle of its additions: what it told as done is there, and the archive opens at once. */
class KillTest {

    private static final int ENOUGH = 6;

    @TempDir
    Path folder;

    @Test
    void kill_betweenTwoArticles_losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + testClasses(),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == ENOUGH) {
                    // SIGKILL: no shutdown hook runs, nothing is flushed
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (ArticleIndex archive = ArticleIndex.write(folder)) {
            assertThat(acknowledged)
                    .allSatisfy(id -> assertThat(archive.get(id)).isPresent());
            assertThat(archive.stats().articles()).isBetween(acknowledged.size(), acknowledged.size() + 1);
        }
    }

    private static String testClasses() {
        return new File(KillTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .getPath();
    }

    /** Adds article after article and tells each when it is safe. */
    static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            try (ArticleIndex archive = ArticleIndex.write(Path.of(arguments[0]))) {
                for (int i = 0; i < 100_000; i++) {
                    archive.add(List.of(ArchiveSamples.article(i)));
                    System.out.println("article-" + i);
                }
            }
        }
    }
}
