package fr.titraille.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nvidia               | Nvidia                  | de Nvidia               | à Nvidia
        AMD                  | AMD                     | d’AMD                   | à AMD
        Chine                | la Chine                | de la Chine             | à la Chine
        Japon                | le Japon                | du Japon                | au Japon
        États-Unis           | les États-Unis          | des États-Unis          | aux États-Unis
        Inde                 | l’Inde                  | de l’Inde               | à l’Inde
        Iran                 | l’Iran                  | de l’Iran               | à l’Iran
        Hongrie              | la Hongrie              | de la Hongrie           | à la Hongrie
        Taïwan               | Taïwan                  | de Taïwan               | à Taïwan
        Israël               | Israël                  | d’Israël                | à Israël
        Élysée               | l’Élysée                | de l’Élysée             | à l’Élysée
        Maison-Blanche       | la Maison-Blanche       | de la Maison-Blanche    | à la Maison-Blanche
        Pentagone            | le Pentagone            | du Pentagone            | au Pentagone
        Union européenne     | l’Union européenne      | de l’Union européenne   | à l’Union européenne
        Financial Times      | le Financial Times      | du Financial Times      | au Financial Times
        département d'État   | le département d'État   | du département d'État   | au département d'État
        Huawei               | Huawei                  | de Huawei               | à Huawei
        """)
    void forms_name_haveArticleElisionAndContraction(String name, String subject, String of, String to) {
        assertThat(FrenchNames.subject(name)).isEqualTo(subject);
        assertThat(FrenchNames.of(name)).isEqualTo(of);
        assertThat(FrenchNames.to(name)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Chine         | en Chine
        Japon         | au Japon
        Iran          | en Iran
        États-Unis    | aux États-Unis
        Philippines   | aux Philippines
        Taïwan        | à Taïwan
        Israël        | en Israël
        Cuba          | à Cuba
        Californie    | en Californie
        Texas         | au Texas
        Oregon        | dans l’Oregon
        New Jersey    | dans le New Jersey
        Guangdong     | dans le Guangdong
        Bretagne      | en Bretagne
        Hauts-de-France | dans les Hauts-de-France
        Pékin         | à Pékin
        Europe        | en Europe
        Moyen-Orient  | au Moyen-Orient
        """)
    void in_place_hasItsPreposition(String place, String expected) {
        assertThat(FrenchNames.in(place)).isEqualTo(expected);
    }

    @Test
    void all_severalNames_areEnumerated() {
        assertThat(FrenchNames.all(List.of("Chine", "Nvidia", "Japon"))).isEqualTo("la Chine, Nvidia et le Japon");
        assertThat(FrenchNames.isPlural(List.of("Pays-Bas"))).isTrue();
        assertThat(FrenchNames.isPlural(List.of("Nvidia"))).isFalse();
        assertThat(FrenchNames.isPlural(List.of("Nvidia", "AMD"))).isTrue();
    }

    @Test
    void table_everyCountryOfTheCatalogue_isInIt() {
        assertThat(OrganizationCatalogue.standard().organizations())
                .filteredOn(o -> o.type() == Mention.Type.COUNTRY)
                .allSatisfy(country -> {
                    boolean bare = List.of("Taïwan", "Singapour", "Israël").contains(country.name());
                    assertThat(FrenchNames.takesArticle(country.name()))
                            .as(country.name())
                            .isNotEqualTo(bare);
                    assertThat(FrenchNames.isPlural(country.name())).isEqualTo(country.plural());
                    assertThat(FrenchNames.isFeminine(country.name())).isEqualTo(country.feminine());
                });
    }
}
