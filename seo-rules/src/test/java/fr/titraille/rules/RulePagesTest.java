package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages say what the code says; {@code -Dtitraille.golden=write} rewrites them, nothing else does. */
class RulePagesTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final boolean WRITE = "write".equals(System.getProperty("titraille.golden"));

    static Stream<Rule> rules() {
        return RuleEngine.french().rules().stream();
    }

    @Test
    void index_ofTheCatalogue_isCurrent() throws IOException {
        compare(PAGES.resolve("README.md"), RulePages.index());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void page_ofEachRule_isCurrent(Rule rule) throws IOException {
        Path file = PAGES.resolve(rule.descriptor().id() + ".md");
        compare(file, RulePages.page(rule, Files.readString(file)));
    }

    private static void compare(Path file, String current) throws IOException {
        if (WRITE) {
            Files.writeString(file, current);
        }
        assertThat(Files.readString(file)).isEqualTo(current);
    }
}
