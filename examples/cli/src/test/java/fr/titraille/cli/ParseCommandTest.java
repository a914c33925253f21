package fr.titraille.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ParseCommandTest {

    private static final String TWO = "Le fondeur du groupe vend 1 600 cartes.\n\nElles coûtent cher";

    @Test
    void conllu_ofText_hasOneSurfaceTokenALine() {
        Run run = Run.withInput(TWO, "parse", "-", "--to", "conllu");
        assertThat(run.code()).isZero();
        List<String[]> rows = rows(run.out());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(10));
        assertThat(rows)
                .extracting(row -> row[1])
                .containsExactly(
                        "Le", "fondeur", "du", "groupe", "vend", "1 600", "cartes", ".", "Elles", "coûtent", "cher");
        assertThat(rows.get(4)).containsSubsequence("vend", "vendre", "VERB");
        assertThat(rows.get(4)[5]).isEqualTo("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        assertThat(rows.get(1)[6]).isEqualTo("5");
        assertThat(rows.get(1)[7]).isEqualTo("nsubj");
        assertThat(run.out()).contains("# text = Le fondeur du groupe vend 1 600 cartes.");
    }

    @Test
    void conllu_ofConllu_keepsTheTokensGiven() {
        String given = """
            # text = Le prix du HBM-3.
            1\tLe\t_\t_\t_\t_\t_\t_\t_\t_
            2\tprix\t_\t_\t_\t_\t_\t_\t_\t_
            3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
            3\tde\t_\t_\t_\t_\t_\t_\t_\t_
            4\tle\t_\t_\t_\t_\t_\t_\t_\t_
            5\tHBM\t_\t_\t_\t_\t_\t_\t_\t_
            6\t-\t_\t_\t_\t_\t_\t_\t_\t_
            7\t3.\t_\t_\t_\t_\t_\t_\t_\t_
            """;
        Run run = Run.withInput(given, "parse", "-", "--from", "conllu", "--to", "conllu");
        assertThat(rows(run.out())).extracting(row -> row[1]).containsExactly("Le", "prix", "du", "HBM", "-", "3.");
    }

    @Test
    void svg_ofText_isADrawingOfAllWords() throws Exception {
        Run run = Run.withInput("L’accord <secret> & le reste\u0001.", "parse", "-", "--to", "svg");
        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())));
        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(drawing.getDocumentElement().getTextContent()).contains("L’", "accord", "secret", "NOUN", "det");
    }

    @Test
    void text_ofText_showsEachWordOnce() {
        Run run = Run.withInput(TWO, "parse", "-");
        assertThat(run.out()).contains("vend  root VERB", "fondeur  nsubj NOUN", "Elles  nsubj PRON");
    }

    @Test
    void conllu_brokenLine_isToldByItsNumber() {
        Run run = Run.withInput("# fine\n1\tLe\n", "parse", "-", "--from", "conllu");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ligne 2", "CoNLL-U");
    }

    private static List<String[]> rows(String conllu) {
        return Arrays.stream(conllu.split("\n"))
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> line.split("\t"))
                .toList();
    }
}
