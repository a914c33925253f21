package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|L&#8217;atelier &agrave; 3&nbsp;M&euro; &amp; plus|L’atelier à 3\u00A0M€ & plus",
                "text|La balise &lt;b&gt; reste|La balise &lt;b&gt; reste",
                "text|R&D ; AT&T ; a&b|R&D ; AT&T ; a&b",
                "text|L\u0092atelier \u0093sûr\u0094 co\u009Bte|L’atelier “sûr” co›te",
                "text|LÃ©a sâ€™en va Ã\u00A0 lâ€™Å“uvre|Léa s’en va à l’œuvre",
                "text|Un Ã seul, un Â aussi|Un Ã seul, un Â aussi",
                "text|La ﬁlière oﬃcielle|La filière officielle",
                "text|Le mar\u200Cché euro\u00ADpéen|Le marché européen",
                "html|<p>Dupont &amp;amp; Fils d&amp;eacute;m&amp;eacute;nage</p>|Dupont & Fils déménage",
                "html|<p>Écrire <code>&amp;eacute;</code> ou &amp;lt;b&amp;gt;</p>|Écrire &eacute; ou &lt;b&gt;",
                "html|<p>10<sup>12</sup> pièces, note<sup>1</sup></p>|10¹² pièces, note1"
            })
    void read_damagedText_isWhatItWas(String format, String source, String text) {
        assertThat(Formats.standard().read(format, source).plainText().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "per,sonnes,personnes",
        "élec,triques,électriques",
        "ca,mions,camions",
        "bâti,ments,bâtiments",
        "demi,finale,demi-finale",
        "porte,parole,porte-parole",
        "peut,être,peut-être"
    })
    void read_wordCutAtALineEnd_isWholeAgain(String head, String tail, String word) {
        String source =
                "Le conseil a voté lundi soir une aide aux familles du quartier nord pour " + head + "-\n" + tail
                        + " et les autres, a dit la mairie aux habitants venus nombreux dans la\n"
                        + "grande salle du rez-de-chaussée, où le débat a duré plus de trois heures.";
        assertThat(Formats.standard().read("text", source).plainText().text()).contains(" " + word + " ");
    }
}
