package fr.titraille.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordClassTest {

    @ParameterizedTest
    @EnumSource(WordClass.class)
    void words_everyClass_areTokenKeys(WordClass each) {
        assertThat(each.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(Folding.key(word)).isEqualTo(word));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
        OF,                    d',       true
        OF,                    des,      true
        OF,                    à,        false
        TO,                    aux,      true
        DETERMINER,            l',       true
        DETERMINER,            aucune,   true
        DETERMINER,            deux,     false
        SUBJECT_CLITIC,        c',       true
        OBJECT_CLITIC,         y,        true
        ENCLITIC,              -t-il,    true
        RELATIVE_PRONOUN,      dont,     true
        RELATIVE_PRONOUN,      auxquels, true
        NEGATION,              rien,     true
        NEGATION_ADVERB,       rien,     false
        PREPOSITION,           du,       true
        SUBORDINATOR,          lorsqu',  true
        ELIDED,                qu,       true
        ETRE_VERB,             devenir,  true
        """)
    void has_wordOfTheClass_tellsSo(WordClass each, String word, boolean expected) {
        assertThat(each.has(word)).isEqualTo(expected);
    }

    @Test
    void of_wordOfSeveralClasses_givesThemAll() {
        assertThat(WordClass.of("leur"))
                .contains(WordClass.POSSESSIVE_DETERMINER, WordClass.THIRD_PERSON_DATIVE, WordClass.VERB_CLITIC)
                .doesNotContain(WordClass.SUBJECT_CLITIC);
        assertThat(WordClass.of("lithographie")).isEmpty();
    }

    @Test
    void union_severalClasses_holdsAllTheirWords() {
        assertThat(WordClass.union(WordClass.OF, WordClass.TO))
                .containsExactlyInAnyOrder("de", "d'", "du", "des", "à", "au", "aux");
    }
}
