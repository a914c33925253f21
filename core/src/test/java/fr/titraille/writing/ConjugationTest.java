package fr.titraille.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjugationTest {

    private static VerbSubject subject(String code) {
        return new VerbSubject(code.charAt(0) - '0', code.charAt(1) == 'f', code.charAt(2) == 'p');
    }

    @ParameterizedTest
    @CsvSource({
        "livrer,    PRESENT,          3ms, livre",
        "livrer,    IMPERFECT,        3mp, livraient",
        "livrer,    PAST,             3ms, livra",
        "livrer,    FUTURE,           1mp, livrerons",
        "livrer,    CONDITIONAL,      3ms, livrerait",
        "livrer,    SUBJUNCTIVE,      3mp, livrent",
        "livrer,    PERFECT,          3fp, ont livré",
        "livrer,    PLUPERFECT,       3ms, avait livré",
        "livrer,    FUTURE_PERFECT,   3ms, aura livré",
        "livrer,    CONDITIONAL_PAST, 3mp, auraient livré",
        "livrer,    SUBJUNCTIVE_PAST, 3ms, ait livré",
        "commander, PERFECT,          3mp, ont commandé",
        "acheter,   CONDITIONAL_PAST, 3ms, aurait acheté",
        "devenir,   PERFECT,          3fs, est devenue",
        "partir,    CONDITIONAL_PAST, 3mp, seraient partis",
        "être,      PRESENT,          3mp, sont",
        "être,      PERFECT,          3fs, a été",
        "avoir,     CONDITIONAL,      3ms, aurait",
        "avoir,     PERFECT,          2mp, avez eu"
    })
    void of_verb_isConjugated(String lemma, ConjugatedForm form, String subject, String expected) {
        assertThat(Conjugation.of(lemma, form, subject(subject))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "livrer,  FUTURE,           3fp, seront livrées",
        "vendre,  PERFECT,          3fs, a été vendue",
        "ouvrir,  CONDITIONAL_PAST, 3mp, auraient été ouverts"
    })
    void passive_verb_agreesWithItsSubject(String lemma, ConjugatedForm form, String subject, String expected) {
        assertThat(Conjugation.passive(lemma, form, subject(subject))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "nouveau, true, false, nouvelle",
        "heureux, false, true, heureux",
        "heureux, true, true, heureuses",
        "rapide, true, true, rapides",
        "américain, false, true, américains"
    })
    void adjective_lemma_agrees(String lemma, boolean feminine, boolean plural, String expected) {
        assertThat(Inflection.adjective(lemma, feminine, plural)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "puce, true, puces",
        "prix, true, prix",
        "réseau, true, réseaux",
        "analyste, true, analystes",
        "puce, false, puce"
    })
    void noun_lemma_hasItsNumber(String lemma, boolean plural, String expected) {
        assertThat(Inflection.noun(lemma, plural)).contains(expected);
    }

    @Test
    void unknownVerb_everyForm_isEmpty() {
        assertThat(Conjugation.of("zozoter-xyz", ConjugatedForm.PRESENT, VerbSubject.SINGULAR))
                .isEmpty();
        assertThat(Conjugation.passive("zozoter-xyz", ConjugatedForm.PRESENT, VerbSubject.SINGULAR))
                .isEmpty();
    }

    @Test
    void subject_names_haveTheirGenderAndNumber() {
        assertThat(VerbSubject.of(List.of("Chine"))).isEqualTo(new VerbSubject(3, true, false));
        assertThat(VerbSubject.of(List.of("États-Unis"))).isEqualTo(VerbSubject.PLURAL);
        assertThat(VerbSubject.of(List.of("Nvidia"))).isEqualTo(VerbSubject.SINGULAR);
        assertThatThrownBy(() -> new VerbSubject(4, false, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
