package fr.titraille.archive;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Measures an archive on articles made by templates, with planted near duplicates and cannibals. No test: run it by
 * hand with a number of articles and an empty folder.
 */
public final class ArchiveMeasurement {

    /** One article of fifty has a rewrite, and one of fifty a rival for its keyphrase. */
    private static final int PLANTED = 50;

    private static final int BATCH = 200;
    private static final int ASKED = 400;

    private static final List<String> FIRMS = List.of(
            "Nvidia", "AMD", "Intel", "Huawei", "Samsung", "Micron", "TSMC", "Baidu", "Alibaba", "Microsoft", "Amazon");
    private static final List<String> CHIPS = List.of(
            "Ascend 910C",
            "H20",
            "H100",
            "MI300X",
            "Gaudi 3",
            "Trainium 2",
            "A100",
            "L40S",
            "TPU v5e",
            "Blackwell B200");
    private static final List<String> PLACES = List.of(
            "Grenoble", "Dresde", "Taipei", "Shenzhen", "Austin", "Lyon", "Eindhoven", "Bangalore", "Haïfa", "Osaka");
    private static final List<String> VERBS = List.of(
            "commande",
            "livre",
            "teste",
            "refuse",
            "installe",
            "démonte",
            "vante",
            "reporte",
            "finance",
            "assemble",
            "compare",
            "restitue",
            "répare",
            "loue",
            "revend",
            "étudie",
            "présente",
            "abandonne",
            "relance",
            "attend");
    private static final List<String> THINGS = List.of(
            "un lot de cartes",
            "une baie de calcul",
            "trois armoires réseau",
            "un prototype de mémoire",
            "une ligne de gravure",
            "un contrat de maintenance",
            "des plaques de silicium",
            "un banc de mesure",
            "une salle blanche",
            "un logiciel de pilotage",
            "des modules optiques",
            "une réserve de composants",
            "un réseau de fibres",
            "des groupes électrogènes",
            "un centre de données",
            "une licence de fabrication");
    private static final List<String> CAUSES = List.of(
            "faute de courant",
            "malgré un gel des crédits",
            "après un essai concluant",
            "sous la pression des clients",
            "à la demande des banques",
            "pour tenir les délais",
            "sans attendre le régulateur",
            "au terme d’un appel d’offres",
            "avec un an de retard",
            "en échange d’une remise",
            "contre l’avis du conseil",
            "pendant la trêve estivale");

    private ArchiveMeasurement() {}

    /** @param arguments the number of articles and the folder */
    public static void main(String[] arguments) throws InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        try (ArticleIndex archive = ArticleIndex.write(Path.of(arguments[1]))) {
            Set<String> duplicates = new HashSet<>();
            Set<String> rivals = new HashSet<>();
            add(archive, count, duplicates, rivals);
            ArchiveStats stats = archive.stats();
            System.out.printf(
                    "index: %d articles, %.1f MB, %.0f bytes an article%n",
                    stats.articles(), stats.bytes() / 1e6, (double) stats.bytes() / stats.articles());
            related(archive, count);
            long start = System.nanoTime();
            Set<String> found = new HashSet<>();
            archive.duplicates(ArticleIndex.NEAR_DUPLICATE).forEach(pair -> found.add(pair.a() + " " + pair.b()));
            told("duplicates", duplicates, found, start);
            start = System.nanoTime();
            Set<String> groups = new HashSet<>();
            for (Cannibals group : archive.cannibals()) {
                groups.add(String.join(" ", group.ids().stream().sorted().toList()));
            }
            told("cannibals", rivals, groups, start);
        }
    }

    private static void add(ArticleIndex archive, int count, Set<String> duplicates, Set<String> rivals) {
        long start = System.nanoTime();
        List<Article> batch = new ArrayList<>();
        int added = 0;
        for (int i = 0; i < count; i++) {
            Article article = article(i);
            batch.add(article);
            if (i % PLANTED == 7) {
                batch.add(rewritten(article, i));
                duplicates.add(article.id() + " " + article.id() + "-bis");
            } else if (i % PLANTED == 23) {
                batch.add(article(1_000_000 + i).withKeyphrase(Keyphrase.of(keyphrase(i, true))));
                rivals.add("a" + (1_000_000 + i) + " " + article.id());
            }
            if (batch.size() >= BATCH || i == count - 1) {
                added += archive.add(batch).added().size();
                batch.clear();
                if (i % Math.max(1, count / 10) < BATCH) {
                    double seconds = (System.nanoTime() - start) / 1e9;
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    System.out.printf(
                            "%d added, %.1f/s, %d MB live%n",
                            added, added / seconds, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
                }
            }
        }
    }

    /** Asks while another thread writes. */
    private static void related(ArticleIndex archive, int count) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 0; !done.get(); i++) {
                archive.add(List.of(article(5_000_000 + i)));
            }
        });
        writer.start();
        long[] micros = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            Article draft = article(9_000_000 + i).withId("draft");
            long start = System.nanoTime();
            archive.related(draft, draft.metadata().publishedAt(), 10);
            micros[i] = (System.nanoTime() - start) / 1_000;
        }
        done.set(true);
        writer.join();
        Arrays.sort(micros);
        System.out.printf(
                "related in %d under writes: p50 %.1f ms, p99 %.1f ms%n",
                count, micros[ASKED / 2] / 1e3, micros[ASKED * 99 / 100] / 1e3);
    }

    private static void told(String what, Set<String> planted, Set<String> found, long start) {
        Set<String> right = new HashSet<>(found);
        right.retainAll(planted);
        System.out.printf(
                "%s: planted %d, found %d, recall %.3f, precision %.3f, %.1f s%n",
                what,
                planted.size(),
                found.size(),
                (double) right.size() / Math.max(1, planted.size()),
                (double) right.size() / Math.max(1, found.size()),
                (System.nanoTime() - start) / 1e9);
    }

    private static String keyphrase(int number, boolean otherWords) {
        Random random = new Random(number);
        String firm = pick(FIRMS, random);
        String place = pick(PLACES, random);
        return otherWords
                ? "usines de " + firm + " à " + place + " n° " + number
                : "usine " + firm + " " + place + " n° " + number;
    }

    static Article article(int number) {
        Random random = new Random(number);
        String firm = pick(FIRMS, random);
        String place = pick(PLACES, random);
        List<Block> blocks = new ArrayList<>();
        for (int p = 0; p < 6; p++) {
            if (p == 2 || p == 4) {
                blocks.add(new Block.Heading(2, "Ce que " + pick(FIRMS, random) + " " + pick(VERBS, random)));
            }
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 4; s++) {
                text.append(sentence(random, firm, place, number));
            }
            blocks.add(new Block.Paragraph(text.toString().strip()));
        }
        Article article = Article.of(blocks)
                .withId("a" + number)
                .withTitle(firm + " " + pick(VERBS, random) + " " + pick(THINGS, random) + " à " + place)
                .withKeyphrase(Keyphrase.of(keyphrase(number, false)));
        OffsetDateTime day = OffsetDateTime.parse("2020-01-01T08:00:00Z").plusHours(number % 50_000);
        return article.withMetadata(article.metadata().withPublishedAt(day));
    }

    private static String sentence(Random random, String firm, String place, int number) {
        String who = random.nextInt(3) == 0 ? firm : pick(FIRMS, random);
        int amount = 100 + random.nextInt(9_000);
        return switch (random.nextInt(5)) {
            case 0 ->
                who + " " + pick(VERBS, random) + " " + pick(THINGS, random) + " à " + place + " "
                        + pick(CAUSES, random) + ". ";
            case 1 ->
                "Selon un cadre, " + who + " " + pick(VERBS, random) + " " + amount + " puces " + pick(CHIPS, random)
                        + " " + pick(CAUSES, random) + ". ";
            case 2 ->
                "Le chantier de " + pick(PLACES, random) + " emploie " + amount + " personnes et " + pick(VERBS, random)
                        + " " + pick(THINGS, random) + ". ";
            case 3 ->
                "Le dossier " + (number * 7L + random.nextInt(7)) + " mentionne " + pick(THINGS, random) + " que " + who
                        + " " + pick(VERBS, random) + " " + pick(CAUSES, random) + ". ";
            default ->
                "En mars, " + pick(CHIPS, random) + " coûtait " + amount + " dollars à " + pick(PLACES, random)
                        + ", où " + who + " " + pick(VERBS, random) + " " + pick(THINGS, random) + ". ";
        };
    }

    /** Every paragraph begins otherwise and loses its last sentence: about two thirds of the runs of words stay. */
    private static Article rewritten(Article article, int number) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                String text = paragraph.text();
                int last = text.lastIndexOf(". ", text.length() - 3);
                blocks.add(new Block.Paragraph("Toutefois, " + (last > 0 ? text.substring(0, last + 1) : text)));
            } else {
                blocks.add(block);
            }
        }
        return article.withBlocks(blocks)
                .withId(article.id() + "-bis")
                .withKeyphrase(Keyphrase.of("reprise du dossier " + number));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
