package fr.titraille.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Analyzer;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', textBlock = """
        Elle répond : « C’est signé. »;              [C’est signé.]
        Il parle de “ponts”.;                        [ponts]
        Il parle de "ponts" et de "routes".;         [ponts, routes]
        Un „Brückenbau“ à Berlin.;                   [Brückenbau]
        Un écran de 15" et un de 13".;               []
        Un écran de 15" dit "large".;                [large]
        « Il a dit “non” hier », raconte-t-elle.;    [Il a dit “non” hier]
        Le prix » baisse.;                           []
        Il a dit « non.;                             []
        Il a dit « non « oui » hier.;                [oui]
        « »;                                         []
        «»;                                          []
        """)
    void closed_text_givesTheOuterQuotations(String text, String expected) {
        List<String> inner = Quotations.read(text).closed().stream()
                .map(q -> q.inner().of(text))
                .filter(s -> !s.isEmpty())
                .toList();
        assertThat(inner.toString()).isEqualTo(expected);
    }

    @Test
    void all_nestedMarks_tellTheirDepth() {
        String text = "« Il a dit “non” hier »";
        assertThat(Quotations.read(text).all())
                .extracting(Quotation::depth, Quotation::marks, Quotation::closed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, Quotation.Marks.GUILLEMETS, true),
                        org.assertj.core.groups.Tuple.tuple(1, Quotation.Marks.ENGLISH, true));
    }

    @Test
    void all_unclosedQuotation_endsWithItsSegment() {
        String text = "Il dit « oui.\n\nPuis rien.";
        Quotations quotations = Analyzer.french().analyze(text).quotations();
        assertThat(quotations.covers(text.indexOf("oui"))).isTrue();
        assertThat(quotations.coversClosed(text.indexOf("oui"))).isFalse();
        Quotations segmented = Quotations.read(text, List.of(new TextRange(0, 13), new TextRange(15, text.length())));
        assertThat(segmented.outermost()).singleElement().satisfies(q -> {
            assertThat(q.closed()).isFalse();
            assertThat(q.inner().of(text)).isEqualTo("oui.");
        });
        assertThat(segmented.covers(text.indexOf("rien"))).isFalse();
    }

    @Test
    void isBrokenBy_rangeWithOneMark_isTrue() {
        String text = "Il dit « oui, mais demain », puis part.";
        Quotations quotations = Quotations.read(text);
        assertThat(quotations.isBrokenBy(new TextRange(0, text.indexOf(',')))).isTrue();
        assertThat(quotations.isBrokenBy(new TextRange(0, text.indexOf(", puis"))))
                .isFalse();
        assertThat(quotations.isBrokenBy(new TextRange(text.indexOf("oui"), text.indexOf(" mais"))))
                .isFalse();
    }

    @Test
    void around_range_givesTheQuotationThatHoldsIt() {
        String text = "Elle dit « un pont neuf » et « deux ».";
        Quotations quotations = Quotations.read(text);
        TextRange pont = new TextRange(text.indexOf("pont"), text.indexOf("pont") + 4);
        assertThat(quotations.around(pont)).map(q -> q.inner().of(text)).contains("un pont neuf");
        assertThat(quotations.around(new TextRange(0, 4))).isEmpty();
        assertThat(quotations.around(new TextRange(pont.start(), text.length())))
                .isEmpty();
    }

    @Test
    void read_randomMarks_nestsAndStaysInBounds() {
        char[] signs = "«»“”„\"a ,\n".toCharArray();
        Random random = new Random(12);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(signs[random.nextInt(signs.length)]);
            }
            List<Quotation> all = Quotations.read(text.toString()).all();
            for (Quotation one : all) {
                assertThat(one.range().end()).isLessThanOrEqualTo(text.length());
                assertThat(one.range().contains(one.inner())).isTrue();
                for (Quotation other : all) {
                    assertThat(!one.range().overlaps(other.range())
                                    || one.range().contains(other.range())
                                    || other.range().contains(one.range()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void read_endlessMarks_answersInLinearTime() {
        String text = "« “ \" „".repeat(50_000);
        assertThat(Quotations.read(text).all()).isNotEmpty();
    }
}
