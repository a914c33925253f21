package fr.titraille.optimize.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

    @ParameterizedTest
    @CsvSource({
        "'L’administration Biden a durci la règle.', 2023-10-17, true",
        "'L’administration Trump a durci la règle.', 2023-10-17, false",
        "'L’administration Trump a durci la règle.', 2019-05-20, true",
        "'Le président Joe Biden a signé la loi.', 2025-06-01, false",
        "'Le président Donald Trump a signé le décret.', 2025-06-01, true",
        "'Le chancelier Scholz visite le site.', 2023-03, true",
        "'Le groupe Trump construit un hôtel.', 2023-10-17, true"
    })
    void fit_officeAndDate_areHeldAgainstTheTerm(String text, String date, boolean fits) {
        assertThat(Offices.fit(text, date)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"'L’administration Biden a durci la règle.', false", "'Le fondeur a durci la règle.', true"})
    void fit_undatedArticle_takesNoOffice(String text, boolean fits) {
        assertThat(Offices.fit(text, null)).isEqualTo(fits);
    }
}
