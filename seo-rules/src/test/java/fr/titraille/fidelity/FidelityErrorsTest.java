package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.titraille.fidelity.FidelityError.Kind;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FidelityErrorsTest {

    private static final String ORDER =
            "Selon deux sources, la banque a commandé environ 1 600 puces H20 à Nvidia en mars pour 200 serveurs.";
    private static final String PLAN = "Micron prévoit d’ouvrir une usine à Boise en 2027.";

    static Stream<Arguments> bent() {
        return Stream.of(
                arguments(
                        ORDER,
                        "Selon deux sources, la banque a commandé environ 2 600 puces H20 à Nvidia en mars.",
                        Kind.NUMBER,
                        "environ 2 600 puces"),
                arguments(
                        ORDER,
                        "Selon deux sources, la banque a commandé environ 1 600 serveurs à Nvidia en mars.",
                        Kind.UNIT,
                        "1 600 serveurs"),
                arguments(
                        ORDER,
                        "Selon deux sources, la banque a commandé environ 1 600 puces H20 à Nvidia en mai.",
                        Kind.DATE,
                        "mai"),
                arguments(
                        ORDER,
                        "Selon deux sources, la banque a commandé environ 1 600 puces H20 à AMD en mars.",
                        Kind.ENTITY_SWAP,
                        "AMD"),
                arguments(
                        ORDER,
                        "Selon deux sources, la banque a commandé environ 1 600 puces H200 à Nvidia en mars.",
                        Kind.CHIP_NAME,
                        "H200"),
                arguments(
                        ORDER,
                        "Selon deux sources, la banque a commandé 1 600 puces H20 à Nvidia en mars.",
                        Kind.PRECISION,
                        "1 600 puces"),
                arguments(
                        ORDER,
                        "La banque a commandé environ 1 600 puces H20 à Nvidia en mars.",
                        Kind.MODALITY,
                        "La banque a commandé"),
                arguments(
                        ORDER,
                        "Selon deux sources, la banque a commandé environ 1 600 puces H20, soit dix puces par serveur.",
                        Kind.ARITHMETIC,
                        "dix puces"),
                arguments(
                        "Dell a acheté des puces à Micron.",
                        "Micron a acheté des puces à Dell.",
                        Kind.ROLE_SWAP,
                        "Micron a acheté"),
                arguments(
                        "La H20 est moins rapide que la H100.",
                        "La H100 est moins rapide que la H20.",
                        Kind.ROLE_SWAP,
                        "H100"),
                arguments(
                        "L’usine coûtera 5 milliards et le laboratoire 2 milliards d’euros.",
                        "L’usine coûtera 2 milliards et le laboratoire 5 milliards d’euros.",
                        Kind.ROLE_SWAP,
                        "2 milliards"),
                arguments("Samsung n’a pas livré les puces.", "Samsung a livré les puces.", Kind.NEGATION, "a livré"),
                arguments(
                        "« Nous n’avons pas l’intention de vendre l’usine », a dit un porte-parole de Dell.",
                        "Dell a l’intention de céder l’usine, a dit un porte-parole du groupe.",
                        Kind.NEGATION,
                        "a l’intention"),
                arguments(
                        "Dell espère que les livraisons débuteront en mai.",
                        "Les livraisons de Dell débuteront en mai.",
                        Kind.MODALITY,
                        "débuteront"),
                arguments(
                        "La ferme de serveurs consomme 2 400 mégawatts.",
                        "La ferme de serveurs consomme 24 gigawatts.",
                        Kind.NUMBER,
                        "24"),
                arguments(
                        "La Chine a autorisé la vente des puces.",
                        "La Chine a interdit la vente des puces.",
                        Kind.NEGATION,
                        "interdit"),
                arguments(
                        "Les exportations de mémoire ont progressé.",
                        "Les importations de mémoire ont progressé.",
                        Kind.NEGATION,
                        "importations"),
                arguments(PLAN, "Micron a ouvert une usine à Boise en 2027.", Kind.MODALITY, "a ouvert"),
                arguments(
                        "Intel aurait vendu son usine de Dalian.",
                        "Intel a vendu son usine de Dalian.",
                        Kind.MODALITY,
                        "a vendu"),
                arguments(
                        "Certains clients de Dell sont partis.",
                        "Tous les clients de Dell sont partis.",
                        Kind.SUPERLATIVE,
                        "Tous les clients"),
                arguments(
                        "Le WSE est l’une des puces les plus rapides.",
                        "Le WSE est la puce la plus rapide.",
                        Kind.SUPERLATIVE,
                        "la puce"),
                arguments(
                        "« Nous manquons de puces », a dit le patron de Dell.",
                        "« Nous manquons de clients », a dit le patron de Dell.",
                        Kind.QUOTE,
                        "clients"),
                arguments(
                        "Dell a acheté des puces.",
                        "Dell a acheté des puces grâce à un prêt garanti par la ville.",
                        Kind.INVENTED,
                        "grâce à un prêt"));
    }

    @ParameterizedTest
    @MethodSource("bent")
    void compare_bentRewrite_findsTheErrorAtItsPlace(String source, String rewrite, Kind kind, String quote) {
        FidelityReport report = Texts.compare(source, rewrite);
        assertThat(report.faithful()).isFalse();
        assertThat(report.errors()).anySatisfy(error -> {
            assertThat(error.kind()).isEqualTo(kind);
            assertThat(error.quote()).contains(quote);
            assertThat(error.message()).contains("«").doesNotContain("{");
        });
    }

    static Stream<Arguments> faithful() {
        return Stream.of(
                arguments(
                        ORDER,
                        "D’après deux sources, Nvidia a reçu en mars, de la banque, une commande de quelque mille six"
                                + " cents H20."),
                arguments(
                        ORDER,
                        "Quelque 1 600 puces H20 de Nvidia ont été commandées en mars par la banque pour 200 serveurs,"
                                + " disent deux sources, soit huit par serveur."),
                arguments(PLAN, "Une usine de Micron doit voir le jour à Boise en 2027."),
                arguments(
                        "La ferme de serveurs de Lyon consomme 2 400 mégawatts.",
                        "À Lyon, la ferme de serveurs consomme 2,4 gigawatts."),
                arguments(
                        "Les ventes de Dell ont crû de 30 % sur un an.",
                        "Les ventes de Dell affichent une croissance de 30 %."),
                arguments(
                        "Lisa Su présentera la puce en mai.", "La patronne d’AMD, Lisa Su, présentera la puce en mai."),
                arguments(
                        "Dell a livré 700 serveurs cette année, contre 500 l’an dernier.",
                        "Les livraisons de serveurs de Dell sont passées de 500 l’année dernière à 700 cette année."),
                arguments("Dell a acheté des puces à Micron.", "Micron a vendu des puces à Dell."),
                arguments("La H20 est moins rapide que la H100.", "La H100 est plus rapide que la H20."),
                arguments(
                        "Samsung n’a pas encore livré les puces.",
                        "Les puces de Samsung ne sont toujours pas livrées."),
                arguments(
                        "Les ventes ont augmenté de 50 % en un an.",
                        "En douze mois, les ventes ont été multipliées par 1,5."),
                arguments(
                        "Le contrat vaut 61,83 millions de dollars.",
                        "Le contrat vaut près de 62 millions de dollars."),
                arguments(
                        "La part de Nvidia est de 80 %.",
                        "Nvidia détient quatre cinquièmes du marché, contre 20 % pour les autres."),
                arguments(
                        "« Nous manquons de puces », a dit le patron de Dell.",
                        "Le patron de Dell reconnaît un manque de puces."),
                arguments(
                        "Dell a acheté des puces.", "Que s’est-il passé ? On fait le point. Dell a acheté des puces."));
    }

    @ParameterizedTest
    @MethodSource("faithful")
    void compare_faithfulParaphrase_findsNothing(String source, String rewrite) {
        assertThat(Texts.compare(source, rewrite).errors()).isEmpty();
    }

    @Test
    void compare_changedFigure_repairRestoresTheSource() {
        FidelityError error = Texts.compare("Dell a acheté 1 600 puces.", "Dell a acheté 2 600 puces.")
                .errors()
                .get(0);
        assertThat(error.repair()).isNotNull();
        assertThat(Objects.requireNonNull(error.repair()).range()).isEqualTo(error.range());
        assertThat(Objects.requireNonNull(error.repair()).replacement()).isEqualTo("1 600 puces");
    }

    @Test
    void compare_wrongSum_messageShowsTheRightResult() {
        FidelityReport report = Texts.compare(
                "Dell a acheté 1 600 puces pour 200 serveurs.",
                "Dell a acheté 1 600 puces, soit six puces par serveur.");
        assertThat(report.errors()).extracting(FidelityError::message).anyMatch(m -> m.contains("= 8"));
    }

    @Test
    void compare_fullScope_namesWhatIsMissing() {
        String source = "Selon Reuters, Dell a acheté 1 600 puces pour 450 millions de dollars.";
        FidelityReport full = Texts.compare(source, "Dell aurait acheté 1 600 puces.", Fidelity.Scope.FULL);
        assertThat(full.errors())
                .filteredOn(e -> e.kind() == Kind.OMISSION)
                .extracting(FidelityError::quote)
                .containsExactlyInAnyOrder("Reuters", "450 millions de dollars");
        assertThat(Texts.compare(source, "Dell aurait acheté 1 600 puces.").errors())
                .noneMatch(e -> e.kind() == Kind.OMISSION);
    }
}
