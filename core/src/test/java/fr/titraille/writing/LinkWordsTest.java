package fr.titraille.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de   | AMD             | d’AMD
        de   | Nvidia          | de Nvidia
        de   | le Japon        | du Japon
        de   | les États-Unis  | des États-Unis
        de   | la Chine        | de la Chine
        de   | l’Élysée        | de l’Élysée
        à    | le Japon        | au Japon
        à    | les Pays-Bas    | aux Pays-Bas
        à    | AMD             | à AMD
        que  | elle            | qu’elle
        que  | le prix         | que le prix
        le   | Élysée          | l’Élysée
        la   | Union           | l’Union
        le   | hausse          | le hausse
        de   | haute tension   | de haute tension
        de   | habitants       | d’habitants
        le   | homme           | l’homme
        de   | Huawei          | de Huawei
        de   | Helsinki        | d’Helsinki
        de   | Yahoo           | de Yahoo
        de   | Yvelines        | d’Yvelines
        le   | onze            | le onze
        de   | œuvres          | d’œuvres
        de   | 2024            | de 2024
        pour | avoir           | pour avoir
        De   | AMD             | D’AMD
        lorsque | il           | lorsqu’il
        """)
    void join_linkAndPhrase_elidesAndFuses(String link, String phrase, String expected) {
        assertThat(LinkWords.join(link, phrase)).isEqualTo(expected);
    }
}
