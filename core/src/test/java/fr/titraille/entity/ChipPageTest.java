package fr.titraille.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page of the catalogue is the catalogue, and every value names a document that the catalogue lists. */
class ChipPageTest {

    private static final Path PAGE = Path.of("..", "docs", "chips.md");

    @Test
    void page_isWrittenFromTheCatalogue() throws IOException {
        String page = ChipPage.markdown(ChipCatalogue.standard());
        if ("write".equals(System.getProperty("titraille.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void chips_haveUniqueNamesAndKnownSources() {
        Set<String> names = new HashSet<>();
        for (Chip chip : ChipCatalogue.standard().chips()) {
            assertThat(names.add(chip.name())).as(chip.name()).isTrue();
            assertThat(chip.exportStatus())
                    .allSatisfy(s -> assertThat(ChipCatalogue.standard().source(s.source()))
                            .isNotBlank());
            for (Sourced value :
                    new Sourced[] {chip.launch(), chip.memory(), chip.bandwidth(), chip.interconnect(), chip.compute()
                    }) {
                if (value != null) {
                    assertThat(ChipCatalogue.standard().source(value.source())).isNotBlank();
                }
            }
        }
    }

    @Test
    void find_anySpelling_givesTheCanonicalName() {
        assertThat(ChipCatalogue.standard().find("910b").map(Chip::name)).contains("Ascend 910B");
        assertThat(ChipCatalogue.standard().find("Gaudi3").map(Chip::name)).contains("Gaudi 3");
        assertThat(ChipCatalogue.standard().find("A8")).isEmpty();
    }

    @Test
    void makers_areOrganizationsOfTheCatalogue() {
        assertThat(ChipCatalogue.standard().chips())
                .allSatisfy(chip -> assertThat(chip.maker() == null
                                || OrganizationCatalogue.standard()
                                        .find(chip.maker())
                                        .isPresent())
                        .as(chip.name())
                        .isTrue());
    }
}
