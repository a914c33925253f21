package fr.titraille.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechVerbsTest {

    @Test
    void all_table_isBroadAndKnownToTheDictionary() {
        assertThat(SpeechVerbs.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(SpeechVerbs.all())
                .allSatisfy(verb -> assertThat(Lexicon.french().readings(verb.lemma()))
                        .as(verb.lemma())
                        .anyMatch(r -> r.pos() == PartOfSpeech.VERB && r.lemma().equals(verb.lemma())));
    }

    @ParameterizedTest
    @CsvSource({
        "déclarer, STATES, true, true, true, true",
        "révéler, REVEALS, true, true, true, true",
        "démentir, DENIES, true, true, false, true",
        "publier, STATES, false, false, false, true",
        "pronostiquer, FORETELLS, true, true, true, true",
        "demander, ASKS, false, true, false, true"
    })
    void find_verb_hasItsUses(
            String lemma, SpeechVerb.Stance stance, boolean strong, boolean que, boolean inset, boolean source) {
        assertThat(SpeechVerbs.find(lemma)).contains(new SpeechVerb(lemma, false, stance, strong, que, inset, source));
        assertThat(SpeechVerbs.takesQue(lemma)).isEqualTo(que);
        assertThat(SpeechVerbs.standsInInset(lemma)).isEqualTo(inset);
        assertThat(SpeechVerbs.namesSource(lemma)).isEqualTo(source);
    }

    @Test
    void find_reflexiveVerb_needsSe() {
        assertThat(SpeechVerbs.find("étonner")).isEmpty();
        assertThat(SpeechVerbs.find("étonner", true))
                .hasValueSatisfying(verb -> assertThat(verb.reflexive()).isTrue());
        assertThat(SpeechVerbs.find("dire", true))
                .hasValueSatisfying(verb -> assertThat(verb.reflexive()).isFalse());
    }
}
