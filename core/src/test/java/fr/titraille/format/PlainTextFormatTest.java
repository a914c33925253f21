package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlainTextFormatTest {

    private static Article read(String content) {
        return Formats.standard().read("text", content);
    }

    private static List<String> texts(String content) {
        return read(content).blocks().stream().map(Block::text).toList();
    }

    @Test
    void read_paragraphALine_eachLineIsAParagraph() {
        assertThat(texts("Un fabricant ouvre.\nUn autre ferme.\r\nUn troisième attend."))
                .containsExactly("Un fabricant ouvre.", "Un autre ferme.", "Un troisième attend.");
    }

    @Test
    void read_hardWrapped_joinsTheLinesOfAParagraph() {
        String wrapped = """
            Le fabricant de Dresde a livré ses premières plaquettes au mois de
            mars, avec six semaines d'avance sur le calendrier que les autorités
            avaient fixé. Les clients attendaient ces circuits depuis plus d'un
            an.

            UN CALENDRIER TENU

            La deuxième ligne doit démarrer à l'automne. Elle gravera des semi-
            conducteurs pour l'automobile, un marché où la demande reste forte.
            - une usine ;
            - deux lignes de production qui tournent jour et nuit toute l'année.
            """;
        assertThat(texts(wrapped))
                .containsExactly(
                        "Le fabricant de Dresde a livré ses premières plaquettes au mois de mars, avec six semaines "
                                + "d'avance sur le calendrier que les autorités avaient fixé. Les clients attendaient "
                                + "ces circuits depuis plus d'un an.",
                        "UN CALENDRIER TENU",
                        "La deuxième ligne doit démarrer à l'automne. Elle gravera des semi-conducteurs pour "
                                + "l'automobile, un marché où la demande reste forte.",
                        "- une usine ;",
                        "- deux lignes de production qui tournent jour et nuit toute l'année.");
    }

    @Test
    void read_shortLines_areNotWrapped() {
        assertThat(texts("des puces\ndes serveurs\ndes baies"))
                .containsExactly("des puces", "des serveurs", "des baies");
    }

    @Test
    void read_headingAndBullets_stayAsTyped() {
        Article article = read("À RETENIR\n• deux usines\n• un client");
        assertThat(article.blocks()).allMatch(Block.Paragraph.class::isInstance);
        assertThat(texts("À RETENIR\n• deux usines\n• un client"))
                .containsExactly("À RETENIR", "• deux usines", "• un client");
    }

    @Test
    void read_innerSpacesAndPunctuation_areLeftAlone() {
        assertThat(read("Deux  puces , dit-il .").plainText().text()).isEqualTo("Deux  puces , dit-il .");
    }

    @Test
    void read_hiddenCharactersAndDecomposedAccents_areMended() {
        assertThat(texts("\uFEFFL\u2019e\u0301lection des se\u00ADmi\u200B-conducteurs\u0007"))
                .containsExactly("L\u2019élection des semi-conducteurs");
    }

    @Test
    void read_any_originsPointIntoTheInput() {
        String content = "\n  Un fabricant.  \n\n\tUn autre.\n";
        List<String> sources = read(content).blocks().stream()
                .map(b -> Objects.requireNonNull(
                                Objects.requireNonNull(b.origin()).range())
                        .of(content))
                .toList();
        assertThat(sources).containsExactly("Un fabricant.", "Un autre.");
    }

    @Test
    void write_list_hasTypedMarks() {
        Block list = new Block.ListBlock(
                true,
                List.of(
                        new Block.ListBlock.Item(fr.titraille.article.RichText.plain("un"), 0),
                        new Block.ListBlock.Item(fr.titraille.article.RichText.plain("sous"), 1),
                        new Block.ListBlock.Item(fr.titraille.article.RichText.plain("deux"), 0)),
                null);
        assertThat(Formats.standard().write("text", Article.of(List.of(list)))).isEqualTo("1. un\n  - sous\n2. deux");
    }

    private static List<String> headings(String content) {
        return read(content).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block::text)
                .toList();
    }

    @Test
    void read_lineSetApartByTwoBlankLines_isAHeading() {
        assertThat(headings("""
            Le fondeur de Grenoble a ouvert sa ligne hier.


            Une ligne ouverte de nuit

            Les équipes se relaient depuis lundi dans la salle blanche.


            « On attendait ce jour »

            Le directeur du site a remercié les équipes au petit matin.
            """)).containsExactly("Une ligne ouverte de nuit", "« On attendait ce jour »");
    }

    @Test
    void read_everythingScattered_hasNoHeading() {
        assertThat(headings("""
            Le fondeur de Grenoble a ouvert sa ligne hier.


            Une ligne ouverte de nuit

            Les équipes se relaient depuis lundi dans la salle blanche.


            Le directeur du site a remercié les équipes au petit matin.
            """)).isEmpty();
    }

    @Test
    void write_headingPutIn_isReadAsOneAgain() {
        for (String parted : new String[] {"\n", "\n\n"}) {
            String content = "Le fondeur a ouvert sa ligne hier matin." + parted
                    + "Les équipes se relaient depuis lundi dans la salle blanche.";
            Article article = read(content);
            List<Block> blocks = new java.util.ArrayList<>(article.blocks());
            blocks.add(1, new Block.Heading(2, "Qui travaille la nuit ?"));
            String written = Formats.standard().write("text", article.withBlocks(blocks));
            assertThat(headings(written)).as(written).containsExactly("Qui travaille la nuit ?");
            assertThat(texts(written)).hasSize(3);
        }
    }
}
