package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.article.Metadata;
import fr.titraille.clean.Change;
import fr.titraille.format.Formats;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes what a reader judges for docs/evaluation/desk.md: each article as it came, what became of it, and
 * {@code added.tsv} with one line for each sentence, finding and field to be judged.
 *
 * <p>{@code DeskReading OUT SEEDS DESK}: the articles of SEEDS with one another as archive, dated and undated; those of DESK
 * alone; and the ten own samples, each with its archive.
 */
public final class DeskReading {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "fr", "titraille", "optimize", "desk");
    private static final String DATED = "2023-11-20";

    private final Path out;
    private final StringBuilder judged = new StringBuilder("id\ttext\tkind\n");

    private DeskReading(Path out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        DeskReading reading = new DeskReading(Files.createDirectories(Path.of(arguments[0])));
        reading.seeds(Path.of(arguments[1]));
        for (Path file : files(Path.of(arguments[2]))) {
            String name = "desk-" + file.getFileName().toString().replace('.', '-');
            reading.write(name, Files.readString(file), read(file), List.of());
        }
        for (Path file : files(SAMPLES)) {
            reading.sample(file);
        }
        Files.writeString(reading.out.resolve("added.tsv"), reading.judged);
    }

    private void seeds(Path folder) throws IOException {
        List<Path> files = files(folder);
        List<Article> all = new ArrayList<>();
        for (Path file : files) {
            all.add(read(file));
        }
        for (int i = 0; i < all.size(); i++) {
            List<Article> others = new ArrayList<>(all);
            Article own = others.remove(i);
            String copy = Files.readString(files.get(i));
            write("seed-" + i, copy, own, others);
            write("seed-" + i + "-" + DATED, DATED + "\n\n" + copy, dated(own, DATED), others);
        }
    }

    /** An own sample: parts that open with {@code === article|archive DATE TITLE}. */
    private void sample(Path file) throws IOException {
        Article own = null;
        List<Article> archive = new ArrayList<>();
        for (SamplePart part : SamplePart.of(file)) {
            if (part.archive()) {
                archive.add(part.article());
            } else {
                own = part.article();
            }
        }
        if (own == null) {
            throw new IllegalStateException(file + " has no article");
        }
        String name = file.getFileName().toString().replace(".txt", "");
        write("own-" + name, Files.readString(file), own, archive);
    }

    /** One part of a sample. */
    record SamplePart(boolean archive, Article article) {

        static List<SamplePart> of(Path file) throws IOException {
            List<SamplePart> out = new ArrayList<>();
            for (String part : Files.readString(file, StandardCharsets.UTF_8).split("(?m)^=== ")) {
                if (part.isBlank()) {
                    continue;
                }
                if (part.startsWith("---")) {
                    out.add(new SamplePart(false, Formats.standard().read("markdown", part)));
                    continue;
                }
                String[] lines = part.split("\n", 2);
                String[] head = lines[0].split(" ", 3);
                Article article = Formats.standard().read("text", lines[1]).withTitle(head[2]);
                out.add(new SamplePart(
                        head[0].equals("archive"), head[1].equals("-") ? article : dated(article, head[1])));
            }
            return out;
        }
    }

    private static Article dated(Article article, String day) {
        return article.withMetadata(article.metadata().withPublishedAt(OffsetDateTime.parse(day + "T08:00:00Z")));
    }

    private void write(String name, String copy, Article article, List<Article> archive) throws IOException {
        Optimization done = Optimizer.french().optimize(article, archive, OptimizerOptions.DEFAULT, Locale.FRENCH);
        Files.writeString(out.resolve(name + ".article.txt"), copy);
        StringBuilder text = new StringBuilder(done.markdown()).append("\n--- métadonnées\n");
        int number = 0;
        Metadata metadata = done.article().metadata();
        for (String line : List.of(
                "chapô : " + done.article().standfirst(),
                "titre de résultat : " + metadata.seoTitle(),
                "description : " + metadata.metaDescription(),
                "adresse : " + metadata.slug(),
                "date : " + metadata.publishedAt(),
                "signature : " + metadata.authors(),
                "sources : " + metadata.sources(),
                "images : " + metadata.images(),
                "éditeur : " + metadata.publisher(),
                "phrase clé : " + done.article().keyphrase())) {
            text.append(line).append('\n');
            judge(name + "-m" + ++number, line, "metadata");
        }
        text.append("\n--- changements\n");
        for (Change change : done.changes()) {
            text.append(change.rule())
                    .append(' ')
                    .append(change.kind())
                    .append(" [")
                    .append(change.field())
                    .append("] « ")
                    .append(change.before())
                    .append(" » → « ")
                    .append(change.after())
                    .append(" »")
                    .append(change.source() == null ? "" : " (" + change.source() + ")")
                    .append('\n');
            if (change.rule().equals("complete")) {
                judge(name + "-a" + ++number, change.after(), "added sentence");
            }
        }
        text.append("\n--- remarques\n");
        for (Finding finding : done.validation().findings()) {
            String line = finding.severity() + " " + finding.rule() + " ["
                    + finding.field().jsonName() + "] " + finding.message() + quoted(done, finding);
            text.append(line).append('\n');
            if (finding.severity() != Severity.ADVICE) {
                judge(name + "-f" + ++number, line, "finding");
            }
        }
        text.append("\n--- manques\n");
        done.shortfall().forEach(line -> text.append(line).append('\n'));
        Files.writeString(out.resolve(name + ".output.txt"), text);
        System.out.printf("%s: %d words%n", name, done.validation().metrics().words());
    }

    private static String quoted(Optimization done, Finding finding) {
        boolean body =
                finding.field().jsonName().equals("body") && !finding.range().isEmpty();
        String text = body ? done.article().plainText().text() : "";
        return body && finding.range().end() <= text.length()
                ? " « " + finding.range().of(text) + " »"
                : "";
    }

    private void judge(String id, String text, String kind) {
        judged.append(id)
                .append('\t')
                .append(text.replace('\t', ' ').replace('\n', ' '))
                .append('\t')
                .append(kind)
                .append('\n');
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().matches(".*\\.(txt|html|md)"))
                    .filter(f -> !f.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static Article read(Path file) throws IOException {
        String name = file.toString();
        String format = name.endsWith(".html") ? "html" : name.endsWith(".md") ? "markdown" : "text";
        return Formats.standard().read(format, Files.readString(file));
    }
}
