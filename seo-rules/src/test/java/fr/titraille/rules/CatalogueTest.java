package fr.titraille.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.archive.ArticleList;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Profile;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.testing.RulePageExamples;
import fr.titraille.rule.testing.RuleTester;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue tests itself: every rule has texts in both languages, a page, executed examples; every key is used. */
class CatalogueTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final ResourceBundle.Control PLAIN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static Stream<Rule> rules() {
        return RuleEngine.french().rules().stream();
    }

    static Stream<String> bundles() {
        return rules().map(r -> r.descriptor().bundle()).distinct();
    }

    @Test
    void ids_ofAllRules_areUniqueAndEachRuleIsAClassOfItsOwn() {
        List<String> ids = rules().map(r -> r.descriptor().id()).toList();
        List<Class<?>> classes =
                rules().<Class<?>>map(Object::getClass).distinct().toList();
        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(classes).hasSizeGreaterThanOrEqualTo(55);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_class_isImmutable(Rule rule) {
        assertThat(rule.getClass().getDeclaredFields()).allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void texts_ofEachRule_standInBothLanguages(Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        Set<String> french = keys(descriptor, Locale.ROOT);
        assertThat(french).contains(descriptor.id() + ".title", descriptor.id() + ".why");
        assertThat(french).hasSizeGreaterThanOrEqualTo(3);
        assertThat(keys(descriptor, Locale.ENGLISH)).isEqualTo(french);
        boolean fixes = descriptor.fixability() != Fixability.NONE;
        assertThat(french.contains(descriptor.id() + ".fix"))
                .as("a fix label for %s", descriptor.id())
                .isEqualTo(fixes);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundle_eachKey_isAPatternThatFormatsAndBelongsToARule(String bundle) {
        Set<String> ids = rules().map(r -> r.descriptor().id()).collect(Collectors.toSet());
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, locale, PLAIN);
            for (String key : Collections.list(texts.getKeys())) {
                MessageFormat format = new MessageFormat(texts.getString(key), Locale.FRENCH);
                Object[] arguments = new Object[8];
                java.util.Arrays.fill(arguments, 7);
                assertThat(format.format(arguments)).as(key).isNotBlank().doesNotContain("{");
                assertThat(ids).as(key).contains(key.substring(0, key.indexOf('.')));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchTexts_eachKey_keepsFrenchTypography(String bundle) {
        ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.ROOT, PLAIN);
        List<String> wrong = new ArrayList<>();
        for (String key : Collections.list(texts.getKeys())) {
            String text = texts.getString(key).replaceAll("« ; »|devant ; ! \\?|\\{[^}]*\\}", "x");
            if (text.matches(
                    "(?s).*(?:[^\\u202F] ?[;!?](?:\\s|$)|[^\\u00A0]:(?:\\s|$)|«[^\\u00A0]|[^\\u00A0]»|[\\p{L}]'[\\p{L}]).*")) {
                wrong.add(key + "=" + text);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void page_ofEachRule_namesItAndItsExamplesHold(Rule rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule.descriptor().id() + ".md"));
        assertThat(page).startsWith("# " + rule.descriptor().id() + "\n");
        RulePageExamples examples = RulePageExamples.of(page);
        assertThat(examples.good()).isNotEmpty();
        assertThat(examples.bad()).isNotEmpty();
        RuleTester tester = RuleTester.forRule(rule).with(ArticleList::of);
        examples.good().forEach(tester::valid);
        examples.bad().forEach(tester::invalid);
    }

    @Test
    void pages_inTheFolder_belongToARule() throws IOException {
        Set<String> ids = rules().map(r -> r.descriptor().id()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(PAGES)) {
            Set<String> pages = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(pages).isEqualTo(new TreeSet<>(ids));
        }
    }

    @Test
    void profileKeys_ofTheHouse_areAllReadByTheirRules() throws IOException {
        for (String key : Profile.news().keys()) {
            String id = key.substring(0, key.indexOf('.'));
            String name = key.substring(key.indexOf('.') + 1);
            if (id.equals("score") || name.equals("enabled") || name.equals("severity")) {
                continue;
            }
            Rule rule = RuleEngine.french().rule(id).orElseThrow(() -> new AssertionError("no rule for " + key));
            assertThat(sourcesOf(rule)).as("nobody reads %s", key).contains("\"" + name + "\"");
        }
    }

    /** The rule's package, and what the engine reads for it. */
    private static String sourcesOf(Rule rule) throws IOException {
        Path main = Path.of("src", "main", "java");
        Path own = main.resolve(rule.getClass().getPackageName().replace('.', '/'));
        StringBuilder all = new StringBuilder(
                Files.readString(main.resolve(Path.of("fr", "titraille", "rule", "RuleEngine.java"))));
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Set<String> keys(RuleDescriptor descriptor, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(descriptor.bundle(), locale, PLAIN);
        String start = descriptor.id() + ".";
        return Collections.list(texts.getKeys()).stream()
                .filter(key -> key.startsWith(start))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
