package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FidelityMessagesTest {

    private static final ResourceBundle FRENCH = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "fr.titraille.fidelity.check.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void keys_ofBothLanguages_areTheSame() {
        assertThat(new TreeSet<>(Collections.list(ENGLISH.getKeys())))
                .isEqualTo(new TreeSet<>(Collections.list(FRENCH.getKeys())));
    }

    @Test
    void texts_eachKey_formatsWithoutLeftovers() {
        for (ResourceBundle bundle : new ResourceBundle[] {FRENCH, ENGLISH}) {
            for (String key : Collections.list(bundle.getKeys())) {
                String text = new MessageFormat(bundle.getString(key), Locale.FRENCH)
                        .format(new Object[] {"un", "deux", "trois", "quatre"});
                assertThat(text).as(key).isNotBlank().doesNotContain("{", "}", "''");
            }
        }
    }

    @Test
    void kinds_all_haveALabel() {
        for (FidelityError.Kind kind : FidelityError.Kind.values()) {
            assertThat(FRENCH.containsKey("kind." + kind.id())).as(kind.id()).isTrue();
        }
    }
}
