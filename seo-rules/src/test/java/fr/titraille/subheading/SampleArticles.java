package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Articles written for these tests. */
final class SampleArticles {

    static final List<String> BAKERY = List.of(
            "La boulangerie du village a rouvert ses portes au printemps. Le nouveau boulanger pétrit sa pâte la nuit et"
                    + " cuit son pain dans un four à bois que son grand-père avait bâti.",
            "Le pain de seigle reste le plus demandé. Les clients viennent de trois communes voisines, et la fournée du"
                    + " samedi part en moins d’une heure, sans publicité ni remise.",
            "Le four consomme du bois de châtaignier. Le boulanger l’achète à un forestier du canton, qui livre deux"
                    + " stères par mois et garantit un séchage de deux ans.");
    static final List<String> RAILWAY = List.of(
            "La ligne de chemin de fer, elle, attend toujours ses travaux. Les rails datent des années soixante et la"
                    + " vitesse des trains est limitée à quarante kilomètres à l’heure sur onze sections.",
            "La région a promis de financer la moitié du chantier. L’État doit payer le reste, mais le calendrier des"
                    + " travaux ferroviaires n’est pas arrêté et les élus s’impatientent.",
            "Les voyageurs du train se tournent vers l’autocar. La fréquentation de la ligne ferroviaire a baissé d’un"
                    + " tiers en cinq ans, selon l’association des usagers.");
    static final List<String> LIBRARY = List.of(
            "La bibliothèque municipale a choisi une autre voie. Elle prête désormais des outils, des instruments de"
                    + " musique et des graines, en plus des livres et des disques.",
            "Les prêts de la bibliothèque ont doublé. Les lecteurs empruntent en moyenne quatre livres par visite, et"
                    + " les ateliers de lecture du mercredi affichent complet jusqu’à l’été.",
            "Le budget de la bibliothèque n’a pourtant pas bougé. Les bibliothécaires comptent sur les dons des"
                    + " lecteurs, et la commune entretient le bâtiment.");

    private SampleArticles() {}

    /** Three topics of three paragraphs each. */
    static List<Block> threeTopics() {
        List<Block> blocks = new ArrayList<>();
        for (List<String> topic : List.of(BAKERY, RAILWAY, LIBRARY)) {
            topic.forEach(p -> blocks.add(new Block.Paragraph(p)));
        }
        return blocks;
    }

    static AnalyzedArticle analyzed(List<? extends Block> blocks) {
        return Analyzer.french().analyze(Article.of(blocks).withTitle("Trois services d’un village"));
    }
}
