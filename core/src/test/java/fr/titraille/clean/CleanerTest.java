package fr.titraille.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.format.Formats;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    private static final String PROSE =
            "Le fabricant a ouvert une usine près de Dresde, où il emploie quatre cents personnes depuis le mois de"
                    + " mai.\n";

    private static CleanResult clean(String text) {
        return Cleaner.standard().clean(Formats.standard().read("text", text));
    }

    private static String text(CleanResult result) {
        return result.article().plainText().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cet article contient des liens affiliés.",
                "Les liens d’affiliation de ce test peuvent nous rapporter une commission.",
                "Article publié en partenariat avec la société Exemple.",
            })
    void clean_legalDisclosure_stays(String disclosure) {
        CleanResult result = clean(disclosure + "\n\n" + PROSE);
        assertThat(text(result)).isEqualTo(disclosure + "\n\n" + PROSE.strip());
        assertThat(result.changes()).isEmpty();
    }

    @Test
    void clean_captionAndCredit_moveToTheImages() {
        CleanResult result = clean(
                "© Agence Exemple. Une usine, à Dresde, en mai 2024. EXEMPLE/Camille Durand/File Photo\n" + PROSE);
        assertThat(text(result)).isEqualTo(PROSE.strip());
        assertThat(result.article().metadata().images())
                .containsExactly(new ImageInfo(
                        "",
                        null,
                        "Une usine, à Dresde, en mai 2024.",
                        "Agence Exemple – EXEMPLE/Camille Durand/File Photo",
                        null,
                        null));
    }

    @Test
    void clean_captionUnderAnImage_becomesItsCaption() {
        Article article =
                Formats.standard().read("html", "<img src=\"a.jpg\"><p>Crédit photo : Agence Exemple</p><p>" + PROSE);
        CleanResult result = Cleaner.standard().clean(article);
        assertThat(result.article().blocks().get(0))
                .isInstanceOfSatisfying(
                        Block.Image.class, i -> assertThat(i.credit()).isEqualTo("Agence Exemple"));
        assertThat(result.article().metadata().images()).isEmpty();
    }

    @Test
    void clean_sourceLines_moveToTheSourcesOnce() {
        CleanResult result = clean("PÉKIN (Reuters) – " + PROSE + "Sources : Reuters, Nikkei\n(Avec AFP)\n");
        assertThat(text(result)).isEqualTo(PROSE.strip());
        assertThat(result.article().metadata().sources()).containsExactly("Reuters", "Nikkei", "AFP");
        assertThat(result.article().metadata().dateline()).isEqualTo("PÉKIN");
    }

    @Test
    void clean_byline_isCandidateAndAuthor() {
        CleanResult result = clean("Par Inès Moreau\n" + PROSE);
        assertThat(text(result)).isEqualTo(PROSE.strip());
        assertThat(result.authorCandidates()).containsExactly("Inès Moreau");
        assertThat(result.article().metadata().authors()).containsExactly("Inès Moreau");
        assertThat(result.changes()).singleElement().satisfies(c -> {
            assertThat(c.rule()).isEqualTo("author-bio");
            assertThat(c.reason()).contains("Inès Moreau");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le titre de Nvidia (NASDAQ :), en hausse, tire l’indice.|Le titre de Nvidia (NASDAQ\u00A0: NVDA), en"
                        + " hausse, tire l’indice.",
                "Elle rejoint Nvidia (NASDAQ 🙂 .|Elle rejoint Nvidia (NASDAQ\u00A0: NVDA).",
                "Une société inconnue (NYSE: ), cotée hier.|Une société inconnue, cotée hier.",
                "Une société inconnue (LSE:). Elle monte.|Une société inconnue. Elle monte.",
                "Le groupe Exemple (EPA 😀) recule.|Le groupe Exemple recule.",
                "La Bourse de New York (NYSE) ferme.|La Bourse de New York (NYSE) ferme.",
                "Nvidia (NASDAQ: NVDA) monte.|Nvidia (NASDAQ: NVDA) monte."
            })
    void clean_ticker_isPutRightOrDropped(String text, String expected) {
        assertThat(text(clean(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAS VEGAS – Le groupe a présenté ses cartes.|Le groupe a présenté ses cartes.",
                "SÉOUL, 3 mars (AFP) – le groupe a présenté ses cartes.|Le groupe a présenté ses cartes.",
                "San Francisco (Bloomberg) - Le groupe a présenté ses cartes.|Le groupe a présenté ses cartes.",
                "EN DIRECT – Le groupe présente ses cartes.|Le groupe présente ses cartes.",
                "TSMC – le premier fondeur – a présenté ses comptes.|TSMC – le premier fondeur – a présenté ses"
                        + " comptes.",
                "Lyon – Grenoble en une heure : la ligne ouvre.|Lyon – Grenoble en une heure : la ligne ouvre."
            })
    void clean_datelineAndLabel_leaveTheFirstSentence(String text, String expected) {
        assertThat(text(clean(text + "\n" + PROSE))).startsWith(expected);
    }

    @Test
    void clean_datedPlaceThatTheArticleSpeaksOf_leaves() {
        String text = text(
                clean("TAIPEI, 16 octobre - Le groupe a relevé sa prévision. La Bourse de Taipei a monté.\n" + PROSE));
        assertThat(text).startsWith("Le groupe a relevé sa prévision. La Bourse de Taipei");
    }

    @Test
    void clean_initials_goAtTheEndOnly() {
        assertThat(text(clean(PROSE + "Il embauche. (fc)"))).endsWith("Il embauche.");
        assertThat(text(clean("Il embauche. (sic)\n" + PROSE))).contains("(sic)");
    }

    @Test
    void clean_gluedToAParagraph_leavesTheParagraph() {
        String html =
                "<p>%s Abonnez-vous à notre newsletter pour ne rien manquer !</p><p>Crédit photo : Agence Exemple<br>%s<br>Lire aussi : Une autre usine</p>"
                        .formatted(PROSE.strip(), PROSE.strip());
        CleanResult result = Cleaner.standard().clean(Formats.standard().read("html", html));
        assertThat(text(result)).isEqualTo(PROSE.strip() + "\n\n" + PROSE.strip());
        assertThat(result.article().metadata().images()).hasSize(1);
    }

    @Test
    void clean_doubtful_stays() {
        String line =
                "Source : le rapport annuel de la Cour des comptes, qui consacre quarante pages aux aides versées.";
        assertThat(text(clean(PROSE + line + "\n" + PROSE))).contains(line);
    }

    @Test
    void clean_twice_changesNothingMore() {
        CleanResult once = clean("Partager sur Facebook\nPÉKIN (Reuters) – " + PROSE + "Source : Nikkei\n");
        CleanResult twice = Cleaner.standard().clean(once.article());
        assertThat(twice.changes()).isEmpty();
        assertThat(twice.article()).isEqualTo(once.article());
    }

    @Test
    void clean_changes_quoteTheTextTheyWereGiven() {
        Article article = Formats.standard().read("text", "Partager sur Facebook\n" + PROSE + "Elle croît. (fc)");
        String given = article.plainText().text();
        assertThat(Cleaner.standard().clean(article).changes())
                .hasSize(2)
                .allSatisfy(c ->
                        assertThat(Objects.requireNonNull(c.range()).of(given)).isEqualTo(c.before()));
    }

    @Test
    void clean_english_givesReasonsInEnglish() {
        Article article = Formats.standard().read("text", "Partager sur Facebook\n" + PROSE);
        assertThat(Cleaner.standard()
                        .clean(article, Locale.ENGLISH)
                        .changes()
                        .get(0)
                        .reason())
                .isEqualTo("Share bar of the original page.");
    }

    @Test
    void reasons_everyKind_hasOneInBothLanguages() {
        Stream.of(Locale.ROOT, Locale.ENGLISH).forEach(locale -> {
            ResourceBundle bundle = ResourceBundle.getBundle("fr.titraille.clean.messages", locale);
            BoilerplateKind.ALL.forEach(
                    k -> assertThat(bundle.containsKey(k.id())).as(k.id()).isTrue());
        });
    }

    @Test
    void clean_markedUpBlocks_keepTheirMarkup() {
        Article article = Formats.standard()
                .read("html", "<p>PÉKIN (Reuters) – <b>Le groupe</b> a ouvert une usine.</p><!-- c --><p>" + PROSE);
        String written = Formats.standard()
                .write("html", Cleaner.standard().clean(article).article());
        assertThat(written).startsWith("<p><b>Le groupe</b> a ouvert une usine.</p><!-- c -->");
        assertThat(article.blocks().get(1))
                .isEqualTo(new Block.Embed(
                        "comment",
                        Map.of("text", " c "),
                        article.blocks().get(1).origin()));
    }

    static Stream<String> pathological() {
        return Stream.of(
                "Partager sur Facebook\n\n".repeat(30_000),
                "mot ".repeat(250_000) + ".",
                "«".repeat(10_000) + " fin",
                "Nvidia (NASDAQ :) ".repeat(20_000),
                "a" + " ".repeat(100_000) + "b.",
                "(NYSE" + " ".repeat(100_000) + "x",
                "© a" + " ".repeat(100_000) + "x",
                "a-".repeat(100_000),
                "A.".repeat(100_000),
                "PARIS – Le ".repeat(20_000),
                "À lire aussi\n\nUn titre sans point\n\n".repeat(10_000),
                "1 000 ".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("pathological")
    void clean_pathological_endsInTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(8), () -> {
            List<Change> changes = clean(text).changes();
            assertThat(changes).isNotNull();
        });
    }
}
