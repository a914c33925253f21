package fr.titraille.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Lexicon;
import fr.titraille.grammar.GoverningVerb.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoverningVerbsTest {

    @ParameterizedTest
    @CsvSource({
        "réussir, DONE, à",
        "refuser, NOT_DONE, de",
        "pouvoir, POSSIBLE, ''",
        "falloir, DUE, ''",
        "prévoir, PLANNED, de",
        "espérer, WISHED, ''",
        "efforcer, TRIED, de",
        "hésiter, CONSIDERED, à",
        "craindre, FEARED, de",
        "autoriser, ALLOWED, à",
        "empêcher, BARRED, de",
        "inciter, ASKED, à",
        "censé, REPORTED, ''"
    })
    void find_governor_saysWhatTheActIs(String lemma, Modality modality, String link) {
        assertThat(GoverningVerbs.find(lemma)).contains(new GoverningVerb(lemma, link, modality));
    }

    @Test
    void find_otherVerb_isEmpty() {
        assertThat(GoverningVerbs.find("graver")).isEmpty();
    }

    @Test
    void all_lemmas_areKnownToTheDictionary() {
        assertThat(GoverningVerbs.all())
                .allSatisfy(governor -> assertThat(Lexicon.french().readings(governor.lemma()))
                        .as(governor.lemma())
                        .anyMatch(reading -> reading.lemma().equals(governor.lemma())
                                || reading.lemma().endsWith("er")
                                || reading.lemma().endsWith("ir")));
    }
}
