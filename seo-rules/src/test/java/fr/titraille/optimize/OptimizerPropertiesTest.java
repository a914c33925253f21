package fr.titraille.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Metadata;
import fr.titraille.clean.Change;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.format.Formats;
import fr.titraille.rule.Severity;
import fr.titraille.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every article: nothing from nowhere, the same again, nothing more the second time, all refusable. */
class OptimizerPropertiesTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "articles");

    private static Optimization run(Article article, List<Article> archive, Set<String> skip) {
        return Optimizer.french().optimize(article, archive, new OptimizerOptions(700, 1.0, skip), Locale.FRENCH);
    }

    @Test
    void examples_keepTheProperties() throws IOException {
        check(read(EXAMPLES).subList(1, 4));
    }

    @Test
    void seeds_keepTheProperties() throws IOException {
        List<Article> seeds = read(SharedData.file("seeds"));
        List<Optimization> results = check(seeds);
        for (int i = 0; i < seeds.size(); i++) {
            Optimization done = results.get(i);
            // since only what touches the subject and its time is added, four of five stay below 700 and say so
            int words = done.validation().metrics().words();
            assertThat(words).as("words of seed " + i).isGreaterThanOrEqualTo(450);
            assertThat(words >= 700 || done.shortfall().stream().anyMatch(s -> s.contains("700")))
                    .as("shortfall of seed " + i)
                    .isTrue();
            assertThat(done.fidelity().faithful()).as("fidelity of seed " + i).isTrue();
            assertThat(done.validation().findings())
                    .as("keyphrase rules of seed " + i)
                    .noneMatch(f -> f.rule().startsWith("keyphrase-") && f.severity() != Severity.ADVICE);
        }
    }

    private static List<Optimization> check(List<Article> articles) {
        List<Optimization> results = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Article> archive = others(articles, i);
            Optimization done = run(articles.get(i), archive, Set.of());
            results.add(done);
            nothingFromNowhere(articles.get(i), archive, done);
            Optimization again = run(done.article(), archive, Set.of());
            assertThat(again.article()).as("second run of article " + i).isEqualTo(done.article());
            assertThat(again.changes())
                    .as("changes of the second run of article " + i)
                    .isEmpty();
        }
        Optimization one = results.get(0);
        Optimization same = run(articles.get(0), others(articles, 0), Set.of());
        assertThat(same.article()).isEqualTo(one.article());
        assertThat(same.changes()).isEqualTo(one.changes());
        return results;
    }

    @Test
    void change_refusedById_isNotMade() throws IOException {
        List<Article> articles = read(EXAMPLES);
        eachCanBeRefused(articles.get(1), others(articles, 1).subList(0, 2));
    }

    /** One change of each rule is refused in its turn. */
    private static void eachCanBeRefused(Article article, List<Article> archive) {
        Map<String, Change> byRule = new LinkedHashMap<>();
        run(article, archive, Set.of()).changes().forEach(c -> byRule.put(c.rule(), c));
        for (Change change : byRule.values()) {
            Optimization without = run(article, archive, Set.of(change.id()));
            assertThat(without.changes())
                    .as("refused " + change.rule())
                    .extracting(Change::id)
                    .doesNotContain(change.id());
        }
    }

    private static void nothingFromNowhere(Article article, List<Article> archive, Optimization done) {
        Set<String> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        List<Article> sources = new ArrayList<>(archive);
        sources.add(article);
        sources.forEach(s ->
                collect(Analyzer.french().analyzeParagraphs(String.join("\n\n", everythingIn(s))), numbers, names));
        catalogues(numbers, names);
        List<String> worked = done.changes().stream()
                .filter(c -> c.source() != null && c.source().startsWith("calcul"))
                .map(Change::after)
                .toList();
        String text = done.article().plainText().text() + "\n" + done.article().title() + "\n"
                + done.article().standfirst() + "\n" + done.article().metadata().metaDescription();
        for (String sum : worked) {
            text = text.replace(sum, "");
        }
        Set<String> ownNumbers = new HashSet<>();
        Set<String> ownNames = new HashSet<>();
        collect(
                Analyzer.french()
                        .analyze(Article.of(List.of(new Block.Paragraph(text))))
                        .body(),
                ownNumbers,
                ownNames);
        assertThat(numbers).containsAll(ownNumbers);
        assertThat(names).containsAll(ownNames);
    }

    /** What an article states anywhere. */
    private static List<String> everythingIn(Article article) {
        Metadata metadata = article.metadata();
        List<String> out = new ArrayList<>(metadata.sources());
        out.addAll(metadata.authors());
        out.add(article.plainText().text());
        Stream.of(article.title(), article.standfirst(), metadata.metaDescription(), metadata.publisher())
                .filter(Objects::nonNull)
                .forEach(out::add);
        if (metadata.publishedAt() != null) {
            out.add(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(metadata.publishedAt()));
        }
        return out;
    }

    private static void collect(AnalyzedText text, Set<String> numbers, Set<String> names) {
        text.tokens().stream().filter(t -> t.kind() == TokenKind.NUMBER).forEach(t -> numbers.add(digits(t.key())));
        Mentions.french().find(text).stream()
                .filter(m -> m.type() != Mention.Type.OTHER)
                .forEach(m -> names.add(m.name()));
    }

    private static void catalogues(Set<String> numbers, Set<String> names) {
        OrganizationCatalogue.standard().organizations().forEach(o -> names.add(o.name()));
        for (Chip chip : ChipCatalogue.standard().chips()) {
            names.add(chip.name());
            String values = chip.toString().replace('.', ',').replace('-', ' ');
            collect(Analyzer.french().analyze(values), numbers, new HashSet<>());
            Stream.of(values.split("[^0-9,]+")).forEach(n -> numbers.add(digits(n)));
        }
        OrganizationCatalogue.standard().organizations().forEach(o -> {
            if (o.ticker() != null) {
                Stream.of(o.ticker().split("[^0-9]+")).forEach(n -> numbers.add(digits(n)));
            }
        });
    }

    /** 1 600, 1.600 and 1600 are one number; leading zeros of months and tickers count for nothing. */
    private static String digits(String number) {
        return number.replaceAll("\\.(?=\\d{1,2}$)", ",")
                .replaceAll("[^0-9,]", "")
                .replaceAll("^0+(?=\\d)", "")
                .replaceAll(",0*$", "");
    }

    private static List<Article> others(List<Article> articles, int at) {
        List<Article> out = new ArrayList<>(articles);
        out.remove(at);
        return out;
    }

    private static List<Article> read(Path folder) throws IOException {
        List<Article> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String format = name.endsWith(".txt") ? "text" : name.endsWith(".html") ? "html" : "markdown";
                if (!name.equals("README.md") && name.matches(".*\\.(txt|html|md)")) {
                    out.add(Formats.standard().read(format, Files.readString(file)));
                }
            }
        }
        return out;
    }
}
