package fr.titraille.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSettingsTest {

    @Test
    void settings_fileThenEnvironmentThenOption_theLastWins(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("service.properties"), "port=1001\nbody-timeout=3s\nqueue=7\n");
        ServiceSettings settings = ServiceSettings.standard()
                .withFile(file)
                .withEnvironment(Map.of("TITRAILLE_PORT", "1002", "TITRAILLE_QUEUE", "8", "PATH", "/bin"))
                .with(Setting.PORT, "1003");
        assertThat(settings.number(Setting.PORT)).isEqualTo(1003);
        assertThat(settings.number(Setting.QUEUE)).isEqualTo(8);
        assertThat(settings.duration(Setting.BODY_TIMEOUT)).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.origin(Setting.QUEUE)).isEqualTo(ServiceSettings.Origin.ENVIRONMENT);
        assertThat(settings.origin(Setting.MAX_BODY)).isEqualTo(ServiceSettings.Origin.DEFAULT);
        assertThat(settings.bytes(Setting.MAX_BODY)).isEqualTo(2_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, 70000",
        "PORT, -1",
        "PORT, http",
        "BODY_TIMEOUT, soon",
        "BODY_TIMEOUT, 0s",
        "MAX_BODY, 3 GB",
        "OPEN, oui"
    })
    void value_impossible_namesTheSetting(Setting setting, String value) {
        assertThatThrownBy(() -> ServiceSettings.standard().with(setting, value))
                .isInstanceOfSatisfying(
                        SettingException.class,
                        e -> assertThat(e.text(Locale.ENGLISH)).contains(setting.key()));
    }

    @Test
    void file_withAnUnknownKey_isRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("service.properties"), "prot=1\n");
        assertThatThrownBy(() -> ServiceSettings.standard().withFile(file))
                .isInstanceOfSatisfying(
                        SettingException.class,
                        e -> assertThat(e.text(Locale.FRENCH)).contains("prot"));
    }

    @Test
    void everySetting_asItComes_canBeSet() {
        for (Setting setting : Setting.values()) {
            assertThat(ServiceSettings.standard()
                            .with(setting, setting.standard())
                            .text(setting))
                    .isEqualTo(setting.standard());
        }
    }
}
