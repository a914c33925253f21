package fr.titraille.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataTest {

    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-05-01T08:00:00+02:00");
    private static final Metadata FULL = new Metadata(
            "Titre",
            "Description.",
            "titre",
            "https://exemple.fr/titre",
            DAY,
            DAY.plusDays(1),
            List.of("Ana Brun"),
            "Le Quotidien",
            "Industrie",
            List.of(),
            List.of("Reuters"),
            "LYON");

    static Stream<Method> withers() {
        return Arrays.stream(Metadata.class.getDeclaredMethods())
                .filter(m -> m.getName().startsWith("with") && !m.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("withers")
    void with_oneComponent_keepsAllOthers(Method wither) throws ReflectiveOperationException {
        Object value = value(wither.getParameterTypes()[0]);
        Metadata changed = (Metadata) wither.invoke(FULL, value);
        String name = Character.toLowerCase(wither.getName().charAt("with".length()))
                + wither.getName().substring("with".length() + 1);
        for (RecordComponent component : Metadata.class.getRecordComponents()) {
            Object expected = component.getName().equals(name)
                    ? value
                    : component.getAccessor().invoke(FULL);
            assertThat(component.getAccessor().invoke(changed))
                    .as(component.getName())
                    .isEqualTo(expected);
        }
    }

    private static Object value(Class<?> type) {
        if (type == String.class) {
            return "autre";
        }
        return type == List.class ? List.of() : DAY.minusDays(9);
    }
}
