package fr.titraille.spark;

import com.fasterxml.jackson.databind.node.TextNode;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.BodyDto;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles made by templates, to try the jobs and to measure them: the same number always gives the same article. Of
 * fifty, one has a rewrite and one a rival for its keyphrase.
 */
final class GeneratedArticles {

    /** One article of so many has a rewrite, and one a rival. */
    static final int PLANTED = 50;

    private static final int REWRITTEN = 11;
    private static final int RIVALLED = 31;
    private static final int RIVAL = 100_000_000;

    private static final List<String> FIRMS = List.of(
            "Nvidia", "AMD", "Intel", "Huawei", "Samsung", "Micron", "TSMC", "Baidu", "Alibaba", "Microsoft", "Amazon");
    private static final List<String> CHIPS =
            List.of("H100", "H20", "MI300X", "Gaudi 3", "Ascend 910C", "Trainium 2", "Kunlun P800", "A100", "TPU v5e");
    private static final List<String> TOWNS = List.of(
            "Grenoble", "Dresde", "Crolles", "Gand", "Malaga", "Turin", "Aix", "Leipzig", "Cork", "Rennes", "Porto");
    private static final List<String> PEOPLE = List.of(
            "la direction",
            "le comité d’entreprise",
            "une ingénieure",
            "le préfet",
            "un fournisseur",
            "la mairie",
            "le syndicat",
            "une cliente",
            "le chef de projet",
            "l’assureur");
    private static final List<String> DEEDS = List.of(
            "a signé",
            "a repoussé",
            "a doublé",
            "a suspendu",
            "a présenté",
            "a chiffré",
            "a démenti",
            "a rouvert",
            "a visité",
            "a défendu",
            "a corrigé",
            "a publié",
            "a cédé");
    private static final List<String> THINGS = List.of(
            "le contrat d’entretien",
            "la commande de serveurs",
            "le calendrier des travaux",
            "l’extension de la salle blanche",
            "le bail du hangar",
            "la facture d’électricité",
            "le plan de formation",
            "l’essai des armoires",
            "la réserve de composants",
            "le raccordement au réseau",
            "la licence du logiciel",
            "le bilan des pannes",
            "l’achat des groupes froids",
            "la cession des machines");
    private static final List<String> WAYS = List.of(
            "sans attendre l’été",
            "après trois mois de discussions",
            "malgré la hausse des prix",
            "avec deux ans d’avance",
            "devant les élus",
            "contre l’avis des experts",
            "à la surprise générale",
            "faute de candidats",
            "pour rassurer les clients",
            "au terme d’un vote serré",
            "en marge du salon",
            "sous la pression des riverains");

    private GeneratedArticles() {}

    /** The articles planted with number {@code i}: itself, and its rewrite or rival where it has one. */
    static List<ArticleDto> at(int i) {
        List<ArticleDto> out = new ArrayList<>();
        ArticleDto article = article(i, keyphrase(i, false), "a" + i);
        out.add(article);
        if (i % PLANTED == REWRITTEN) {
            out.add(rewritten(article, i));
        } else if (i % PLANTED == RIVALLED) {
            out.add(article(RIVAL + i, keyphrase(i, true), "r" + i));
        }
        return out;
    }

    private static String keyphrase(int number, boolean otherWords) {
        Random random = new Random(number);
        String firm = pick(FIRMS, random);
        String town = pick(TOWNS, random);
        return otherWords
                ? "chantiers de " + firm + " à " + town + " n° " + number
                : "chantier " + firm + " " + town + " n° " + number;
    }

    private static ArticleDto article(int number, String keyphrase, String id) {
        Random random = new Random(number);
        String firm = pick(FIRMS, random);
        String town = pick(TOWNS, random);
        List<String> blocks = new ArrayList<>();
        for (int p = 0; p < 6; p++) {
            if (p == 2 || p == 4) {
                blocks.add("## Ce que " + pick(PEOPLE, random) + " " + pick(DEEDS, random));
            }
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 4; s++) {
                text.append(s == 0 ? "" : " ").append(sentence(random, firm, town, number));
            }
            blocks.add(text.toString());
        }
        String title = firm + " " + pick(DEEDS, random) + " " + pick(THINGS, random) + " à " + town;
        String day = OffsetDateTime.parse("2018-01-01T07:00:00Z")
                .plusHours(number % 60_000)
                .toString();
        return dto(id, title, String.join("\n\n", blocks), keyphrase, day);
    }

    private static String sentence(Random random, String firm, String town, int number) {
        String who = random.nextInt(3) == 0 ? firm : pick(FIRMS, random);
        int amount = 120 + random.nextInt(8_000);
        return switch (random.nextInt(5)) {
            case 0 ->
                "À " + town + ", " + pick(PEOPLE, random) + " " + pick(DEEDS, random) + " " + pick(THINGS, random) + " "
                        + pick(WAYS, random) + ".";
            case 1 ->
                "Selon deux sources, " + who + " a commandé " + amount + " puces " + pick(CHIPS, random) + " "
                        + pick(WAYS, random) + ".";
            case 2 ->
                "Le site de " + pick(TOWNS, random) + " emploie " + amount + " personnes, et " + pick(PEOPLE, random)
                        + " " + pick(DEEDS, random) + " " + pick(THINGS, random) + ".";
            case 3 ->
                "Le lot " + (number * 9L + random.nextInt(9)) + " comprend " + pick(THINGS, random) + " que "
                        + pick(PEOPLE, random) + " " + pick(DEEDS, random) + " " + pick(WAYS, random) + ".";
            default ->
                "En avril, la puce " + pick(CHIPS, random) + " coûtait " + amount + " dollars à "
                        + pick(TOWNS, random) + ", où " + who + " " + pick(DEEDS, random) + " " + pick(THINGS, random)
                        + ".";
        };
    }

    /** Every paragraph begins otherwise and loses its last sentence: about two thirds of the runs of words stay. */
    private static ArticleDto rewritten(ArticleDto article, int number) {
        List<String> blocks = new ArrayList<>();
        BodyDto body = article.body();
        String text =
                body == null || body.content() == null ? "" : body.content().asText();
        for (String block : text.split("\n\n")) {
            int last = block.lastIndexOf(". ");
            blocks.add(block.startsWith("#") || last < 0 ? block : "Toutefois, " + block.substring(0, last + 1));
        }
        return dto(
                "a" + number + "-bis",
                "Reprise " + number,
                String.join("\n\n", blocks),
                "reprise du lot " + number,
                String.valueOf(article.publishedAt()));
    }

    private static ArticleDto dto(String id, String title, String markdown, String keyphrase, String day) {
        return new ArticleDto(
                id,
                title,
                null,
                new BodyDto("markdown", TextNode.valueOf(markdown)),
                keyphrase,
                null,
                null,
                null,
                null,
                null,
                day,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
