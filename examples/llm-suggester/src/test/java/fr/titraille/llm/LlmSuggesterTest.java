package fr.titraille.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.titling.HeadlineSuggester;
import fr.titraille.titling.TitlePiece;
import fr.titraille.titling.Titling;
import fr.titraille.titling.TitlingEngine;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class LlmSuggesterTest {

    private static final Article ARTICLE = Article.of(List.of(
            new Block.Paragraph("La ville de Brest a acheté jeudi huit navettes électriques pour 9 millions d’euros."),
            new Block.Paragraph("Les navettes relieront la gare au port à partir de septembre."),
            new Block.Paragraph("Le dépôt sera agrandi l’an prochain. Trente conducteurs seront formés.")));

    private static final String GOOD =
            "{\"titres\": [\"Brest achète huit navettes électriques pour 9 millions d’euros\"],"
                    + " \"intertitres\": [{\"avant\": 2, \"texte\": \"Le dépôt sera agrandi l’an prochain\"}]}";

    private static Titling titling(ModelServer server) {
        LlmSuggester suggester = new LlmSuggester(LlmSettings.from(server.environment()));
        return new TitlingEngine(List.of(suggester)).title(ARTICLE, 3, Locale.FRENCH);
    }

    private static List<String> made(List<TitlePiece> pieces) {
        return pieces.stream()
                .filter(p -> p.maker().equals("modele-essai"))
                .map(TitlePiece::text)
                .toList();
    }

    @Test
    void suggest_goodAnswer_isOfferedUnderTheModelsName() throws IOException {
        try (ModelServer server = ModelServer.answering(GOOD)) {
            Titling titling = titling(server);
            assertThat(made(titling.title()))
                    .containsExactly("Brest achète huit navettes électriques pour 9 millions d’euros");
            assertThat(titling.subheadings())
                    .anySatisfy(place -> assertThat(made(place.candidates())).hasSize(1));
            assertThat(server.requests()).hasSize(1);
            assertThat(server.requests()
                            .get(0)
                            .path("messages")
                            .get(1)
                            .path("content")
                            .asText())
                    .contains("[1] Les navettes relieront");
        }
    }

    @Test
    void suggest_answerInAFenceWithOneTextForAList_isReadAllTheSame() throws IOException {
        try (ModelServer server = ModelServer.answering(
                "Voici :\n```json\n{\"titres\": \"Brest achète huit navettes électriques\"}\n```\nBonne journée !")) {
            assertThat(made(titling(server).title())).containsExactly("Brest achète huit navettes électriques");
        }
    }

    @Test
    void suggest_bentAnswer_isRefusedAndCountedByReason() throws IOException {
        try (ModelServer server =
                ModelServer.answering("{\"titres\": [\"Brest achète douze navettes électriques pour 40 millions"
                        + " d’euros\", \"Brest renonce à ses navettes électriques\"], \"intertitres\": [{\"avant\": 77,"
                        + " \"texte\": \"Le dépôt sera agrandi\"}]}")) {
            Titling titling = titling(server);
            assertThat(made(titling.title())).noneMatch(t -> t.contains("40"));
            assertThat(titling.refused()).hasSizeGreaterThanOrEqualTo(2).allMatch(p -> p.refusedFor() != null);
            assertThat(titling.refusals().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(titling.refused().size());
        }
    }

    @Test
    void suggest_malformedAnswer_suggestsNothing() throws IOException {
        for (String answer : List.of("Je ne sais pas.", "{\"titres\": [", "[1, 2]", "{\"titres\": {\"a\": 1}}")) {
            try (ModelServer server = ModelServer.answering(answer)) {
                Titling titling = titling(server);
                assertThat(made(titling.title())).isEmpty();
                assertThat(titling.refused()).isEmpty();
            }
        }
    }

    @Test
    void suggest_slowAnswer_isNotWaitedFor() throws IOException {
        try (ModelServer server = ModelServer.slow(GOOD, Duration.ofSeconds(8))) {
            LlmSuggester suggester = new LlmSuggester(LlmSettings.from(server.environment()));
            long start = System.nanoTime();
            assertThat(suggester.suggest(ARTICLE, 3)).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void suggest_failingEndpoint_suggestsNothing() throws IOException {
        for (int status : List.of(401, 429, 500)) {
            try (ModelServer server = ModelServer.failing(status)) {
                LlmSuggester suggester = new LlmSuggester(LlmSettings.from(server.environment()));
                assertThat(suggester.suggest(ARTICLE, 3)).isEmpty();
                assertThat(server.requests()).isNotEmpty();
            }
        }
    }

    @Test
    void suggest_articleLongerThanAllowed_isNotSent() throws IOException {
        try (ModelServer server = ModelServer.answering(GOOD)) {
            LlmSettings settings = LlmSettings.from(server.environment()).orElseThrow();
            LlmSuggester suggester = new LlmSuggester(
                    Optional.of(new LlmSettings(settings.endpoint(), settings.model(), null, settings.timeout(), 50)));
            assertThat(suggester.suggest(ARTICLE, 3)).isEmpty();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void suggest_nothingConfigured_callsNothing() {
        LlmSuggester suggester = new LlmSuggester(LlmSettings.from(Map.of()));
        assertThat(suggester.suggest(ARTICLE, 3)).isEmpty();
        assertThat(LlmSettings.from(Map.of(LlmSettings.MODEL, "x"))).isEmpty();
    }

    @Test
    void settings_valuesThatCannotBe_areNamed() {
        assertThatThrownBy(
                        () -> LlmSettings.from(Map.of(LlmSettings.URL, "ftp://localhost", LlmSettings.MODEL, "essai")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(LlmSettings.URL);
        assertThatThrownBy(() -> LlmSettings.from(Map.of(
                        LlmSettings.URL, "http://localhost", LlmSettings.MODEL, "essai", LlmSettings.TIMEOUT, "vite")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(LlmSettings.TIMEOUT);
    }

    @Test
    void serviceLoader_thisJar_findsTheSuggester() {
        assertThat(ServiceLoader.load(HeadlineSuggester.class)).anyMatch(s -> s instanceof LlmSuggester);
    }
}
