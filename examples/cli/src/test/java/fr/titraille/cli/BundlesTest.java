package fr.titraille.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void bundles_ofBothLanguages_haveTheSameKeys() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.FRENCH));
    }

    @Test
    void texts_ofBothLanguages_areWellFormed() {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            Texts texts = Texts.in(locale);
            for (String key : keys(locale)) {
                String text = texts.bundle().getString(key);
                if (!text.contains("${")) {
                    assertThatCode(() -> new MessageFormat(text, locale).format(new Object[] {1, 2, 3, 4, 5}))
                            .as(key)
                            .doesNotThrowAnyException();
                }
                assertThat(text).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void texts_inFrench_haveFrenchSpaces() {
        Texts french = Texts.in(Locale.FRENCH);
        for (String key : keys(Locale.FRENCH)) {
            assertThat(french.bundle().getString(key)).as(key).doesNotContain(" ;", " !", " ?", " :", "« ", " »");
        }
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(Texts.in(locale).bundle().keySet());
    }
}
