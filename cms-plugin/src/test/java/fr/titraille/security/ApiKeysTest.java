package fr.titraille.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.settings.SettingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

    @Test
    void name_ofADrawnKey_isFoundByItsHashOnly() {
        String key = ApiKeys.draw();
        ApiKeys keys = ApiKeys.of(List.of("cms:" + ApiKeys.hash(key), "cli:" + ApiKeys.hash("another")));
        assertThat(keys.name(key)).isEqualTo("cms");
        assertThat(keys.name("another")).isEqualTo("cli");
        assertThat(keys.name(ApiKeys.hash(key))).isNull();
        assertThat(keys.name("")).isNull();
    }

    @Test
    void setting_thatIsNoHash_isRefused() {
        assertThatThrownBy(() -> ApiKeys.of(List.of("cms:secret"))).isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> ApiKeys.of(List.of(ApiKeys.hash("x")))).isInstanceOf(SettingException.class);
    }
}
