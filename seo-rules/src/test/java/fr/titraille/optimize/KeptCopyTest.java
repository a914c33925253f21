package fr.titraille.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.format.Formats;
import fr.titraille.rule.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What copy says beside its text is kept: signatures, credits, notes, levels; own samples. */
class KeptCopyTest {

    private static final String COLUMN = "Je n’ai jamais compris les fiches techniques.\n\nJe lis les watts, je compte"
            + " les cœurs, et je n’y vois rien.\n\nJ’ai fini par acheter une lampe.\n\n";

    private static Optimization done(String format, String copy) {
        Article article = Formats.standard().read(format, copy);
        return Optimizer.french().optimize(article, List.of(), OptimizerOptions.DEFAULT, Locale.FRENCH);
    }

    private static List<String> authors(String format, String copy) {
        return done(format, copy).article().metadata().authors();
    }

    @Test
    void reportersInBrackets_sign_editorsDoNot() {
        String news = "Le groupe Nordaxe a ouvert mardi une usine de cartes à Rennes.\n\nIl y emploie 200 personnes. ";

        assertThat(authors("text", news + "(Reportage de Nina Aebischer à Rennes, version française Paul Rey)"))
                .containsExactly("Nina Aebischer", "Paul Rey");
        assertThat(authors("text", news + "(Reportage Nina Aebischer, édité par Léa Royer)"))
                .containsExactly("Nina Aebischer");
    }

    @Test
    void columnist_signs_andTheLineStays() {
        Optimization column = done("text", COLUMN + "Étienne Valcourt est écrivain. Dernier ouvrage : « La Prise ».");

        assertThat(column.article().metadata().authors()).containsExactly("Étienne Valcourt");
        assertThat(column.markdown()).contains("Étienne Valcourt est écrivain.");
    }

    @Test
    void personOfTheText_doesNotSign() {
        assertThat(authors(
                        "text", "Étienne Valcourt m’a tout appris.\n\n" + COLUMN + "Étienne Valcourt est mort hier."))
                .isEmpty();
    }

    @Test
    void creditBelowAPicture_isNoSource() {
        Optimization done = done(
                "text",
                "Le boîtier de la Quercy 4 est sobre et lourd, et ses ventilateurs se taisent.\n\n"
                        + "Crédit : Quercy Informatique\n\nLa carte embarque 24 Go de mémoire et tient la charge.");

        assertThat(done.article().metadata().sources()).isEmpty();
        assertThat(done.article().metadata().images()).anyMatch(i -> "Quercy Informatique".equals(i.credit()));
    }

    @Test
    void footnoteMark_andBold_stayInAParagraphThatIsMended() {
        assertThat(done("markdown", "L'usine d'Axe fournit **86 %** du marché[^1] des cartes.\n\n[^1]: Étude de mai.\n")
                        .markdown())
                .contains("L’usine d’Axe fournit **86\u00A0%** du marché[^1] des cartes.")
                .contains("[^1]: Étude de mai.");
    }

    @Test
    void monthInCapitals_isMended_notInAQuotation() {
        assertThat(done("text", "La carte sortira le 16 Novembre 2025 à Rennes, a indiqué le fabricant Nordaxe.")
                        .markdown())
                .contains("16\u00A0novembre");
        assertThat(done("text", "« Rendez-vous le 16 Novembre 2025 à Rennes », a écrit le fabricant Nordaxe.")
                        .markdown())
                .contains("Novembre");
    }

    @Test
    void levels_leaveNoGap() {
        Optimization done = done(
                "markdown",
                "# Nordaxe ouvre une usine\n\nL’usine ouvre mardi.\n\n### Le site de Rennes\n\nIl est grand.\n\n"
                        + "##### Ses machines\n\nElles sont neuves.\n\n### Les emplois créés\n\nIls sont deux cents.\n");

        assertThat(done.article().blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(b -> ((Block.Heading) b).level()))
                .containsExactly(2, 3, 2);
        assertThat(done.changes())
                .filteredOn(c -> c.rule().equals("heading-hierarchy"))
                .hasSize(3);
        assertThat(done.validation().findings())
                .noneMatch(f -> f.rule().equals("heading-hierarchy") && f.severity() != Severity.ADVICE);
    }

    @Test
    void boldLineThatActsAsAHeading_losesItsBold() {
        String copy =
                "Nordaxe ouvre mardi son usine de cartes à Rennes, près de la gare.\n\n**Un site très attendu**\n\n"
                        + "Il est grand, et la région l’attendait depuis deux ans. Les élus y voient une chance.\n\n"
                        + "**Des emplois à pourvoir**\n\nDeux cents postes sont ouverts. Les premiers contrats sont signés.\n";

        assertThat(done("markdown", copy).markdown()).contains("## Un site très attendu");
    }

    @Test
    void boldLedeBelowTheTitle_becomesThePlainChapo() {
        String lede =
                "La jeune pousse Nordaxe ouvre mardi une usine de cartes à Rennes, près de la gare, après deux ans"
                        + " de travaux.";
        Optimization done = done(
                "html",
                "<h1>Nordaxe ouvre une usine</h1><p><strong>" + lede + "</strong></p><p>Elle y emploie deux cents"
                        + " personnes. La région paie un quart des machines.</p><p>Le site sera agrandi.</p>");

        assertThat(done.article().standfirst()).isEqualTo(lede);
        assertThat(done.markdown()).containsOnlyOnce("près de la gare").doesNotContain("**");
    }

    @Test
    void headingOfARemovedBox_goesWithIt_andIsTold() {
        Optimization done = done(
                "html",
                "<p>Nordaxe ouvre mardi une usine de cartes à Rennes. Elle y emploie deux cents personnes.</p>"
                        + "<p>La région paie un quart des machines, et la ville a donné le terrain.</p>"
                        + "<h4>Newsletter</h4><p>Recevez chaque matin l’essentiel de l’actu des cartes</p>");

        assertThat(done.markdown()).doesNotContain("Newsletter");
        assertThat(done.changes()).anyMatch(c -> c.before().equals("Newsletter"));
    }

    @Test
    void wireWithADateline_isTitledFromItsLede() {
        Optimization done = done(
                "text",
                "VIENNE, 14 mars (Agence Novia) - La jeune pousse viennoise Nordaxe, spécialisée dans les cartes sobres, a"
                        + " annoncé vendredi une levée de fonds de 40 millions d’euros, menée par le fonds Ostrea.\n\n"
                        + "Elle emploie 60 personnes et vend ses cartes à des hôpitaux. Elle veut en recruter 20.");

        assertThat(done.article().title()).contains("Nordaxe").contains("levée de fonds");
        assertThat(done.article().standfirst()).startsWith("La jeune pousse viennoise Nordaxe");
    }
}
