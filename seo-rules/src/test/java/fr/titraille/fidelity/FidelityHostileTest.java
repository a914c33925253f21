package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile texts are compared in bounded time. */
class FidelityHostileTest {

    static Stream<String> hostile() {
        return Stream.of(
                "Baidu a commandé des puces. ".repeat(2_000),
                "Baidu commande 1 600 puces à Huawei ".repeat(1_000),
                "« ".repeat(4_000) + "mot" + " »".repeat(4_000),
                "1 600 puces, ".repeat(1_500),
                "Nvidia, AMD, Intel et ".repeat(1_200),
                "ne pas plus que, ".repeat(1_500),
                "selon ".repeat(5_000),
                "(".repeat(8_000),
                "a".repeat(60_000),
                "\u202F".repeat(20_000),
                "soit 5 % de 10 % en mars 2024 contre 3 % en 2023 ; ".repeat(600));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void compare_hostileText_endsInTime(String text) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatCode(() -> Texts.compare(text, text + "Et 7 serveurs."))
                        .doesNotThrowAnyException());
    }
}
