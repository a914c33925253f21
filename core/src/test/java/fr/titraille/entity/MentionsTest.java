package fr.titraille.entity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.figure.Figures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private static List<String> names(String text) {
        AnalyzedText analyzed = Analyzer.french().analyze(text);
        return Mentions.french().find(analyzed).stream()
                .map(m -> m.in(text) + "=" + m.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le FT cite le Wall Street Journal. | FT=Financial Times",
                "Huawei Technologies recrute. | Huawei Technologies=Huawei",
                "Il achète des puces 910B Ascend AI. | 910B Ascend=Ascend 910B",
                "Il achète des puces Ascend 910C. | Ascend 910C=Ascend 910C",
                "Washington a durci ses règles. | Washington=États-Unis",
                "Pékin proteste. | Pékin=Chine",
                "Les règles de l’administration Biden sont tombées. | l’administration Biden=États-Unis",
                "Les firmes chinoises attendent. | chinoises=Chine",
                "Des puces A8 ont été livrées. | A8=A8",
                "Nvidia défend la H1000. | H1000=H1000",
                "Apple lance la M5. | M5=Apple M5",
                "Huawei prépare l’Ascend 990. | Ascend 990=Ascend 990",
                "La start-up Lumispeed recrute. | Lumispeed=Lumispeed",
            })
    void find_name_givesTheCanonicalOne(String text, String expected) {
        assertThat(names(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’intelligence artificielle progresse. | Intel",
                "Claude Dupont aime les pommes. | Claude",
                "Il a mangé une orange. | Orange",
                "Une méta-analyse le confirme. | Meta",
                "L’Airbus A380 a décollé. | A380",
            })
    void find_commonWord_isNoName(String text, String unwanted) {
        assertThat(names(text)).noneMatch(n -> n.contains("=" + unwanted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nvidia a signé avec Dell. La société vise la Chine. | La société=Nvidia",
                "Nvidia répond à Huawei. Le groupe chinois persiste. | Le groupe chinois=Huawei",
                "Le règlement gêne Nvidia et Samsung. L’entreprise de Santa Clara s’en plaint. | L’entreprise de Santa Clara=Nvidia",
                "Elle a testé la H800 et la A800. Ces deux puces sont lentes. | Ces deux puces=H800",
                "Elle a testé la H800 et la A800. Ces deux puces sont lentes. | Ces deux puces=A800",
                "Tencent et Baidu investissent. Les deux groupes embauchent. | Les deux groupes=Baidu",
                "TSMC produit pour Apple. Le fondeur embauche. | Le fondeur=TSMC",
            })
    void find_description_isResolved(String text, String expected) {
        assertThat(names(text)).contains(expected);
    }

    @Test
    void find_indefiniteOrPredicative_isNoReference() {
        assertThat(names("Nvidia recrute. Un groupe chinois proteste.")).noneMatch(n -> n.startsWith("Un groupe"));
        assertThat(names("Nvidia est le groupe le plus cher.")).noneMatch(n -> n.startsWith("le groupe"));
    }

    @Test
    void find_hostileText_endsInTime() {
        String text = "Nvidia la société les deux groupes ces puces A8 ".repeat(8_000);
        long start = System.nanoTime();
        assertThat(Mentions.french().find(Analyzer.french().analyze(text))).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void extract_hostileNumbers_endsInTime() {
        for (String piece : List.of("12 et ", "20 à ", "1,", "1 $ = ", "deux ", "9")) {
            long start = System.nanoTime();
            Figures.french().extract(Analyzer.french().analyze(piece.repeat(20_000)), null);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(piece).isLessThan(Duration.ofSeconds(10));
        }
    }
}
