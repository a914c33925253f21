package fr.titraille.archive;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Articles made for the archive's tests: the same number always gives the same article. */
final class ArchiveSamples {

    private static final List<String> SUBJECTS = List.of(
            "La mairie", "Le musée", "La coopérative", "Le port", "Le lycée", "La gare", "Le théâtre", "La ferme");
    private static final List<String> VERBS = List.of(
            "rénove", "agrandit", "ferme", "inaugure", "vend", "achète", "compare", "expose", "déplace", "repeint");
    private static final List<String> OBJECTS = List.of(
            "la verrière",
            "le quai",
            "un entrepôt",
            "la salle",
            "le verger",
            "une serre",
            "le fournil",
            "un atelier",
            "la digue",
            "le kiosque",
            "une passerelle",
            "la toiture",
            "le moulin",
            "un hangar",
            "la fontaine");
    private static final List<String> ENDS = List.of(
            "avant les vacances",
            "malgré la pluie",
            "avec des bénévoles",
            "pour les riverains",
            "sans subvention",
            "devant la presse",
            "après un vote serré",
            "sur trois étages",
            "dans la vieille ville",
            "contre toute attente");

    private ArchiveSamples() {}

    /** An article of a dozen sentences that shares few runs of words with any other. */
    static Article article(int number) {
        Random random = new Random(number);
        List<Block> blocks = new ArrayList<>();
        for (int p = 0; p < 4; p++) {
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 3; s++) {
                text.append(pick(SUBJECTS, random))
                        .append(' ')
                        .append(pick(VERBS, random))
                        .append(' ');
                text.append(pick(OBJECTS, random))
                        .append(' ')
                        .append(pick(ENDS, random))
                        .append(", dossier ");
                text.append(number * 100 + p * 10 + s).append(". ");
            }
            blocks.add(new Block.Paragraph(text.toString().strip()));
        }
        Article article = Article.of(blocks).withId("article-" + number).withTitle("Dossier numéro " + number);
        return dated(article, "2026-01-01T08:00:00Z", number % 300);
    }

    /** About one chip and its maker. */
    static Article chips(String id, String keyphrase, String day, String... sentences) {
        Article article = Article.of(List.of(new Block.Paragraph(String.join(" ", sentences))))
                .withId(id)
                .withTitle(sentences[0])
                .withKeyphrase(Keyphrase.of(keyphrase));
        return dated(article, day + "T08:00:00Z", 0);
    }

    static Article dated(Article article, @Nullable String moment, int days) {
        OffsetDateTime published =
                moment == null ? null : OffsetDateTime.parse(moment).plusDays(days);
        return article.withMetadata(article.metadata().withPublishedAt(published));
    }

    /** The article with one word of each paragraph put in front: a rewrite that keeps nearly all. */
    static Article rewritten(Article article, String id) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            blocks.add(new Block.Paragraph("Toutefois, " + block.text()));
        }
        return article.withBlocks(blocks).withId(id);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
