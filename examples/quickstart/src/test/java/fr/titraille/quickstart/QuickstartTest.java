package fr.titraille.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();

    @FunctionalInterface
    private interface Program {
        void run(String... arguments) throws IOException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quickstart", "BeanValidationQuickstart"})
    void readme_showsTheVeryCode(String program) throws IOException {
        String source = Files.readString(
                TOP.resolve("examples/quickstart/src/main/java/fr/titraille/quickstart/" + program + ".java"));
        String readme = Files.readString(TOP.resolve("README.md"));
        int link = readme.indexOf("/" + program + ".java");
        int start = readme.indexOf("```java\n", link) + "```java\n".length();
        String shown = readme.substring(start, readme.indexOf("```", start));
        assertThat(unindented(source)).contains(unindented(shown));
    }

    @Test
    void quickstart_sampleArticle_printsScoreFindingsAndSubheadings() throws IOException {
        String printed = printedBy(
                Quickstart::main,
                TOP.resolve("examples/articles/05-reportage-puces-europe.txt").toString());
        assertThat(printed).containsPattern("Note : \\d+/100").contains("ERROR", "Avant le bloc");
    }

    @Test
    void beanValidationQuickstart_unfinishedStory_namesEachField() throws IOException {
        assertThat(printedBy(BeanValidationQuickstart::main)).contains("description : ", "slug : ", "text : ");
    }

    private static String unindented(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    private static String printedBy(Program program, String... arguments) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.run(arguments);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
