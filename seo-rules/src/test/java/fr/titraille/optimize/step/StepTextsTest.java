package fr.titraille.optimize.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class StepTextsTest {

    @Test
    void bundles_haveTheSameKeysAndFormat() {
        ResourceBundle.Control own =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle french = ResourceBundle.getBundle("fr.titraille.optimize.step.messages", Locale.ROOT, own);
        ResourceBundle english = ResourceBundle.getBundle("fr.titraille.optimize.step.messages", Locale.ENGLISH, own);

        assertThat(english.keySet()).isEqualTo(french.keySet());
        for (Enumeration<String> keys = french.getKeys(); keys.hasMoreElements(); ) {
            String key = keys.nextElement();
            assertThat(StepTexts.in(Locale.FRENCH).text(key, 1, 2, 3))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(StepTexts.in(Locale.ENGLISH).text(key, 1, 2, 3))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }
}
