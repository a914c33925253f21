package fr.titraille.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what ships as it may be run: as modules, in a process of their own. */
class ModulePathTest {

    /** Jars that only tests stand on; as automatic modules they would only be in the way. */
    private static final List<String> TEST_JARS = List.of(
            "junit", "opentest4j", "apiguardian", "assertj", "byte-buddy", "archunit", "jazzer", "surefire", "mockito");

    private static final String MODULE = """
        module smoke {
            requires fr.titraille.seo;
        }
        """;

    private static final String PROGRAM = """
        package smoke;

        import fr.titraille.analysis.AnalyzedArticle;
        import fr.titraille.analysis.Analyzer;
        import fr.titraille.article.Article;
        import fr.titraille.article.Block;
        import fr.titraille.format.Formats;
        import fr.titraille.rule.RuleEngine;
        import java.util.List;
        import java.util.Locale;

        public final class Smoke {
            public static void main(String[] args) {
                Article article = Article.of(List.of(
                        new Block.Heading(2, "UNE USINE QUI GRANDIT."),
                        new Block.Paragraph("Selon la mairie, l'usine emploiera 1200 personnes dès mai 2027.")))
                        .withTitle("Une usine grandit");
                AnalyzedArticle analyzed = Analyzer.french().analyze(article);
                RuleEngine engine = RuleEngine.french();
                System.out.println("rules " + engine.rules().size());
                System.out.println("findings " + engine.check(analyzed).findings().size());
                System.out.println("english " + engine.in(Locale.ENGLISH).check(analyzed).findings().get(0).message());
                System.out.println("tag " + analyzed.body().pos(0));
                System.out.println("module " + RuleEngine.class.getModule().getName());
                System.out.println("blocks " + Formats.standard().read("text", "Un.\\n\\nDeux.").blocks().size());
            }
        }
        """;

    @TempDir
    Path folder;

    @Test
    void engine_onTheModulePath_checksAnArticle() throws IOException, InterruptedException {
        String path = modulePath();
        assumeTrue(isModule(path, "core") && isModule(path, "seo-rules"), "the classes were compiled without modules");
        Path sources = Files.createDirectories(folder.resolve("src/smoke"));
        Path module = Files.writeString(folder.resolve("src/module-info.java"), MODULE);
        Path program = Files.writeString(sources.resolve("Smoke.java"), PROGRAM);
        Path classes = folder.resolve("classes");
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-p",
                        path,
                        "-d",
                        classes.toString(),
                        module.toString(),
                        program.toString());
        assertThat(compiled).isZero();
        String out = run(path + File.pathSeparator + classes);
        assertThat(out)
                .contains("module fr.titraille.seo", "blocks 2")
                .containsPattern("rules [0-9]{2,}")
                .containsPattern("findings [1-9]");
    }

    private String run(String path) throws IOException, InterruptedException {
        Path log = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-p",
                        path,
                        "-m",
                        "smoke/smoke.Smoke")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        String out = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(ended).as(out).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        return out;
    }

    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(ModulePathTest::ships)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean ships(String entry) {
        String name = Path.of(entry).getFileName().toString().toLowerCase(Locale.ROOT);
        if (entry.endsWith(".jar")) {
            // core's test jar holds its packages a second time
            boolean tests = name.endsWith("-tests.jar") || TEST_JARS.stream().anyMatch(name::startsWith);
            return Files.exists(Path.of(entry)) && !tests;
        }
        return Files.exists(Path.of(entry, "module-info.class"));
    }

    private static boolean isModule(String path, String directory) {
        List<String> entries = new ArrayList<>(List.of(path.split(File.pathSeparator)));
        return entries.stream()
                .anyMatch(e ->
                        e.replace('\\', '/').contains("/" + directory + "/") || e.contains("titraille-" + directory));
    }
}
