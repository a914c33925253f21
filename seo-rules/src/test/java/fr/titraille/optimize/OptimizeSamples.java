package fr.titraille.optimize;

import fr.titraille.article.Article;
import fr.titraille.article.Metadata;
import fr.titraille.format.Formats;
import java.time.OffsetDateTime;
import java.util.List;

/** Articles written for the tests. */
final class OptimizeSamples {

    private OptimizeSamples() {}

    static Article text(String... paragraphs) {
        return Formats.standard().read("text", String.join("\n\n", paragraphs));
    }

    /** A wire on a fictitious order of chips. */
    static Article wire() {
        return text(
                "Orange a commandé 2 400 puces MI300X à AMD pour ses centres de données, ont indiqué deux personnes"
                        + " informées du dossier.",
                "La valeur totale de la commande atteint environ 36 millions d’euros. AMD doit livrer toutes les puces"
                        + " avant la fin de l’année, tandis que Dell fournira les serveurs qui les accueilleront à Lyon.",
                "Jusqu’ici, Orange louait des processeurs H100 de Nvidia. L’opérateur français veut diversifier ses"
                        + " fournisseurs, a déclaré un porte-parole.",
                "AMD n’a pas souhaité commenter ces informations.");
    }

    /** The same wire a month after the related article. */
    static Article datedWire() {
        Article wire = wire();
        return wire.withMetadata(wire.metadata().withPublishedAt(OffsetDateTime.parse("2024-02-12T08:00:00Z")));
    }

    /** A related article of a known date, source and address. */
    static Article related() {
        Article article = text(
                "Selon Reuters, Microsoft et AMD ont signé un accord sur la puce MI300X en décembre 2023.",
                "La puce MI300X équipe aussi les serveurs que Dell livre à Microsoft depuis 2024, d’après Reuters."
                        + " Orange a loué 500 puces H100 à Microsoft en 2023, selon Reuters.",
                "Nvidia a vendu environ 30 000 puces H100 à Dell en 2023, a rapporté Reuters. Il n’a pas donné de"
                        + " prix.",
                "Cette année, le groupe vise davantage.");
        Metadata metadata = new Metadata(
                null,
                null,
                null,
                "https://exemple.fr/amd-microsoft",
                OffsetDateTime.parse("2024-01-15T08:00:00Z"),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of("Reuters"));
        return article.withTitle("AMD place ses puces MI300X chez Microsoft").withMetadata(metadata);
    }
}
