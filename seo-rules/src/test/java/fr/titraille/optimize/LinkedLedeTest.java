package fr.titraille.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.format.Formats;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinkedLedeTest {

    private static final String REST =
            "\n\nLa visite dure une heure. Les groupes comptent dix personnes au plus, et les enfants sont admis.";

    private static Optimization optimize(String lede) {
        return Optimizer.french()
                .optimize(
                        Formats.standard().read("markdown", lede + REST),
                        List.of(),
                        OptimizerOptions.DEFAULT,
                        Locale.FRENCH);
    }

    @Test
    void lede_withALink_staysInTheBody() {
        Optimization done = optimize("Le moulin de Valberon rouvre samedi après deux ans de travaux, annonce la"
                + " [commune](https://example.org/moulin), qui en est propriétaire.");
        assertThat(done.changes()).noneMatch(c -> c.rule().equals("lede"));
        assertThat(Formats.standard().write("markdown", done.article())).contains("](https://example.org/moulin)");
    }
}
