package fr.titraille.headline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineCandidatesTest {

    private static List<HeadlineCandidate> of(String text) {
        AnalyzedText analyzed = Analyzer.french().analyze(text);
        return analyzed.sentences().stream()
                .flatMap(s -> HeadlineCandidates.of(analyzed, s, 90).stream())
                .filter(c -> HeadlineCandidates.holds(analyzed, c))
                .toList();
    }

    private static List<String> texts(String text) {
        return of(text).stream().map(c -> c.text().replace('\u00A0', ' ')).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "En mars, la mairie a fermé deux piscines.|La mairie ferme deux piscines",
                "La région, qui manque de gares, a racheté trois lignes.|La région rachète trois lignes",
                "La mairie n’a pas vendu le moulin.|La mairie ne vend pas le moulin",
                "La région veut rouvrir la ligne de montagne.|Rouvrir la ligne de montagne",
                "« Nous avons perdu dix ans », dit la maire.|« Nous avons perdu dix ans »",
                "Qui paiera la rénovation du pont ?|Qui paiera la rénovation du pont ?",
                "Quelques portes s’ouvrent.|Quelques portes s’ouvrent",
                "Les volontaires manquent moins que les outils.|Les volontaires manquent moins que les outils",
                "Toute la chaleur vient du sous-sol : douze mégawatts l’hiver.|Toute la chaleur vient du sous-sol",
                "Le loyer des ateliers a doublé.|Le loyer des ateliers double",
                "Le chantier, lui, a ralenti.|Le chantier ralentit",
                "La région, pourtant riche, a peiné à vendre ses trains.|La région peine à vendre ses trains",
                "La mairie a loué des locaux – que la région a rénovés – en mai.|La mairie loue des locaux",
                "La mairie a loué des bureaux neufs construits pour un autre usage.|La mairie loue des bureaux neufs",
                "La mairie promet 43 logements et 20 ateliers de 80 mètres carrés dans la zone du port.|La mairie promet 43 logements",
                "Le goulot, c’est la mémoire.|Le goulot, c’est la mémoire",
                "Reste la question des usines.|Reste la question des usines",
                "Les cours ont chuté de 9 % en mars.|Les cours chutent de 9 %",
                "La mairie loue ses toits, tandis que la région ouvre trois écoles.|La région ouvre trois écoles",
                "C’est un enjeu décisif pour la vallée, qui manque d’eau.|Un enjeu décisif pour la vallée",
                "Nous avons perdu dix ans.|« Nous avons perdu dix ans »",
                "Nvidia emploie 140 personnes. Son chiffre d’affaires a doublé en mai.|Le chiffre d’affaires de Nvidia double",
                "La salle peut-elle ouvrir en mai ?|La salle peut-elle ouvrir en mai ?",
            })
    void of_sentence_offersTheWording(String text, String expected) {
        assertThat(texts(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elle a ouvert trois écoles en mai.",
                "Nous avons ouvert trois écoles.",
                "Le maire l’a dit à son voisin.",
                "Si l’État paie, la mairie ouvrira trois écoles.",
                "Cette réponse suffit.",
                "La mairie a dû vendre le moulin.",
            })
    void of_pronounOrCondition_noClause(String text) {
        assertThat(of(text)).noneMatch(c -> c.form() == HeadlineForm.CLAUSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La mairie regrette une décision qui coûte cher.|La mairie regrette une décision",
                "La mairie ne promet pas 43 logements et 20 ateliers.|La mairie ne promet pas 43 logements",
                "La maire pousse une porte et le bruit vous tombe dessus.|La maire pousse une porte et le bruit",
                "Les analystes estiment dans une note que la ville perdra.|Les analystes estiment dans une note",
                "La mairie ne veut pas vendre le moulin.|Vendre le moulin",
                "Le dossier ne doit pas renfermer de notes privées.|Renfermer de notes privées",
                "La lutte est néanmoins rude, car les fonds manquent.|Pourquoi la lutte est néanmoins rude",
                "L’entreprise vise 20 000 ventes en mai.|L’entreprise vise 20 000 ventes en mai",
                "Nous allons voir deux méthodes.|« Nous allons voir deux méthodes »",
                "Je vous conseille ce livre.|« Je vous conseille ce livre »",
                "Premier bon point est la lumière.|Premier bon point est la lumière",
                "Comment doit-elle être prise en compte ?|Comment doit-elle être prise en compte ?",
                "Chacun promet des aides à l’autre.|Chacun promet des aides à l’autre",
                "Les équipes du club Vic présentent un projet neuf.|Vic présentent un projet neuf",
            })
    void of_whatSaysTooLittleOrWasMisread_isNotOffered(String text, String refused) {
        assertThat(texts(text)).doesNotContain(refused);
    }

    @Test
    void of_interview_onlyQuotesTheAnswers() {
        String talk = String.join(
                "\n\n",
                "Que fabriquez-vous ?",
                "Nos cartes servent aux hôpitaux. Le client paie à la livraison.",
                "Où êtes-vous installés ?",
                "Nous louons un hangar.",
                "Craignez-vous les géants ?",
                "Les géants ont oublié le terrain.");
        AnalyzedText text = Analyzer.french()
                .analyze(Article.of(java.util.Arrays.stream(talk.split("\n\n"))
                        .<Block>map(Block.Paragraph::new)
                        .toList()))
                .body();
        List<HeadlineCandidate> found = text.sentences().stream()
                .flatMap(s -> HeadlineCandidates.of(text, s, 90).stream())
                .filter(c -> c.form() != HeadlineForm.QUESTION)
                .toList();
        assertThat(found)
                .extracting(c -> c.text().replace('\u00A0', ' '))
                .contains("« Les géants ont oublié le terrain »", "« Nous louons un hangar »");
        assertThat(found).allMatch(c -> c.form() == HeadlineForm.QUOTATION && c.has(HeadlineTrait.OWN_WORDS));
    }

    @Test
    void of_interview_titleQuotesWhomTheLedeNames() {
        String talk = String.join(
                "\n\n",
                "Paul Kervran dirige une fabrique de cartes à Lorient. Il raconte ses débuts.",
                "Que fabriquez-vous ?",
                "Nos cartes partent toutes aux hôpitaux de la région.",
                "Où êtes-vous installés ?",
                "Nous louons un hangar.",
                "Craignez-vous les géants ?",
                "Ils ont oublié le terrain.");
        AnalyzedArticle article = Analyzer.french()
                .analyze(Article.of(java.util.Arrays.stream(talk.split("\n\n"))
                        .<Block>map(Block.Paragraph::new)
                        .toList()));
        assertThat(LedeTitles.of(article, 1))
                .singleElement()
                .satisfies(title -> assertThat(title.replace('\u00A0', ' '))
                        .isEqualTo("Paul Kervran : « Nos cartes partent toutes aux hôpitaux de la région »"));
    }

    @Test
    void of_pastTense_isToldInThePresentAndMarked() {
        assertThat(of("La mairie a fermé deux piscines."))
                .filteredOn(c -> c.form() == HeadlineForm.CLAUSE)
                .isNotEmpty()
                .allMatch(c -> c.has(HeadlineTrait.MADE_PRESENT));
    }

    @Test
    void of_conditional_keepsIt() {
        assertThat(texts("La mairie ouvrirait trois écoles.")).noneMatch(t -> t.contains(" ouvre "));
    }
}
