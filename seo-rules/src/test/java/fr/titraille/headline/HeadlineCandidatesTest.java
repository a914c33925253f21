package fr.titraille.headline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
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
                "La mairie a loué des bureaux construits pour un autre usage.|La mairie loue des bureaux",
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
