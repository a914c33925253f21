package fr.titraille.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {

    @ParameterizedTest
    @CsvSource({
        "livrons, INDICATIVE, PRESENT, FIRST, PLURAL",
        "livrait, INDICATIVE, IMPERFECT, THIRD, SINGULAR",
        "livrèrent, INDICATIVE, SIMPLE_PAST, THIRD, PLURAL",
        "livreras, INDICATIVE, FUTURE, SECOND, SINGULAR",
        "livrerait, CONDITIONAL, PRESENT, THIRD, SINGULAR",
        "livriez, SUBJUNCTIVE, PRESENT, SECOND, PLURAL",
        "livrassent, SUBJUNCTIVE, IMPERFECT, THIRD, PLURAL",
        "livrez, IMPERATIVE, PRESENT, SECOND, PLURAL",
        "seraient, CONDITIONAL, PRESENT, THIRD, PLURAL",
        "aurait, CONDITIONAL, PRESENT, THIRD, SINGULAR",
    })
    void readings_finiteForm_haveMoodTensePersonAndNumber(
            String form, Mood mood, Tense tense, Person person, Plurality number) {
        assertThat(Lexicon.french().readings(form)).anySatisfy(reading -> {
            assertThat(reading.morphology().mood()).isEqualTo(mood);
            assertThat(reading.morphology().tense()).isEqualTo(tense);
            assertThat(reading.morphology().person()).isEqualTo(person);
            assertThat(reading.morphology().number()).isEqualTo(number);
            assertThat(reading.isFinite()).isTrue();
        });
    }

    @Test
    void readings_infinitive_hasNoPerson() {
        assertThat(Lexicon.french().readings("livrer")).anySatisfy(reading -> {
            assertThat(reading.isInfinitive()).isTrue();
            assertThat(reading.isFinite()).isFalse();
            assertThat(reading.morphology().person()).isNull();
        });
    }

    @Test
    void readings_participles_areToldApart() {
        assertThat(Lexicon.french().readings("livrées")).anySatisfy(reading -> {
            assertThat(reading.isPastParticiple()).isTrue();
            assertThat(reading.isPresentParticiple()).isFalse();
            assertThat(reading.is(Gender.FEMININE)).isTrue();
            assertThat(reading.is(Plurality.PLURAL)).isTrue();
        });
        assertThat(Lexicon.french().readings("livrant"))
                .anySatisfy(reading -> assertThat(reading.isPresentParticiple()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"il, SUBJECT", "dont, RELATIVE", "celui, DEMONSTRATIVE", "leur, OBJECT"})
    void readings_pronoun_tellsItsKind(String form, PronounKind kind) {
        assertThat(Lexicon.french().readings(form)).anyMatch(reading -> reading.is(kind));
    }

    @Test
    void readings_conjunction_hasNoMood() {
        assertThat(Lexicon.french().readings("quoique"))
                .filteredOn(reading -> reading.pos() == PartOfSpeech.SCONJ)
                .isNotEmpty()
                .allMatch(reading -> reading.morphology().mood() == null);
    }

    @ParameterizedTest
    @CsvSource({
        "Il manque trois cartes., 1, INDICATIVE, THIRD",
        "Nous livrons la carte., 1, INDICATIVE, FIRST",
        "Je livre la carte., 1, INDICATIVE, FIRST",
        "Le fondeur livrerait la carte., 2, CONDITIONAL, THIRD",
    })
    void reading_finiteVerb_isTheOneOfItsSubject(String sentence, int token, Mood mood, Person person) {
        Reading reading = Analyzer.french().analyze(sentence).reading(token);
        assertThat(reading.morphology().mood()).isEqualTo(mood);
        assertThat(reading.morphology().person()).isEqualTo(person);
    }
}
