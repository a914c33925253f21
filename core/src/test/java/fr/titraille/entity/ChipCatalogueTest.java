package fr.titraille.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipCatalogueTest {

    @ParameterizedTest
    @CsvSource({
        "Radeon RX 9070, true",
        "GeForce GTX 1080, true",
        "Xeon Gold 6430, true",
        "Ascend 955, false",
        "MI305X, false"
    })
    void isOfOpenRange_nameOfALine_tellsWhetherTheCatalogueListsTheLine(String name, boolean open) {
        assertThat(ChipCatalogue.standard().isOfOpenRange(name)).isEqualTo(open);
    }
}
