package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of editors and sites: what a change does not touch comes back to the letter, nested text is read. */
class HtmlSurvivalTest {

    private static final Formats FORMATS = Formats.standard();

    /** Straight apostrophes stand in prose only: mending them all must leave every other sign alone. */
    static List<String> fragments() {
        return List.of(
                "<blockquote class=\"large\" cite=\"/x\"><p>L'atelier rouvre.</p><ul><li>d'abord la forge</li><li>puis"
                        + " l'étuve</li></ul><img src=\"a.png\" alt=\"\"><footer>—"
                        + " <cite>L'ancien</cite></footer></blockquote>",
                "<ol start=\"5\" type=\"a\" reversed><li value=9>L'étape <img src=a.png alt=x> <code>a=\"b\" ;"
                        + " c</code></li><li><p>L'autre</p><pre>x ; \"y\"</pre></li></ol>",
                "<table class=\"t\"><colgroup><col span=2></colgroup><thead><tr><th scope=\"col\" colspan=\"2\""
                        + " style=\"text-align:right\">L'année</th></tr></thead><tbody><tr><td rowspan=\"2\""
                        + " data-colwidth=\"120\"><ul><li>d'hier</li><li>d'ici</li></ul></td><td>12 ;"
                        + " 13</td></tr></tbody></table>",
                "<dl id=termes><dt>L'étuve</dt><dd>Un four d'essai</dd></dl>",
                "<details open><summary>Voir l'atelier</summary><p>L'essai compte.</p></details>",
                "<aside class=\"note\" data-kind=\"info\"><h3 id=\"n\">À l'étuve</h3><p style=\"color:red\">L'essai"
                        + " compte.</p></aside>",
                "<section id=a><div class=\"col-2\"><p class=lead>L'atelier <span data-x='1'"
                        + " class=\"hi\">d'essai</span> ouvre.</p></div></section>",
                "<figure class=\"wp-block-video\"><video controls loop muted poster=\"p.jpg\" src=\"v.mp4\"><track"
                        + " kind=captions src=c.vtt></video></figure><p>L'atelier.</p>",
                "<p>Pressez <kbd>Ctrl ; C</kbd>, lisez <samp>\"ok\" ; 1</samp> dans l'atelier.</p>",
                "<my-card tone=\"x ; y\"><p slot=body>L'atelier ouvre.</p></my-card>",
                "<h2 id=\"etuve\" class=x><a href=\"#etuve\" aria-hidden=\"true\">#</a> L'étuve"
                        + " <small>d'essai</small></h2>",
                "<!-- wp:paragraph {\"dropCap\":true} -->\n"
                        + "<p class=\"has-drop-cap\">L'usine ouvre.</p>\n"
                        + "<!-- /wp:paragraph -->\n\n"
                        + "<!-- wp:embed {\"url\":\"https://exemple.fr/v\"} -->\n"
                        + "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n"
                        + "https://exemple.fr/v\n"
                        + "</div></figure>\n"
                        + "<!-- /wp:embed -->",
                "<p>[gallery ids=\"1,2\"]</p><p>Voir [button url=\"/x\" color=\"red\"]Réserver[/button] à l'accueil {{"
                        + " menu ; x }}.</p>",
                "<P CLASS=a>L'atelier&nbsp;: l&eacute;ger &amp; s&ucirc;r, d'abord</P>\n\n\n"
                        + "<hr/>\n"
                        + "<p>Fin<br>d'ici<br/>là</p>",
                "Texte d'ouverture<p>puis <b>l'alinéa</b></p>suite d'essai",
                "<p>L'atelier <del>d’hier</del> <ins>d'ici</ins> <sup>1</sup><!-- x --> ouvre.</p>",
                "<iframe width=\"560\" src=\"https://exemple.fr/v\" allowfullscreen></iframe><p>L'atelier.</p>",
                "<ul class=\"contains-task-list\"><li><input type=\"checkbox\" disabled>"
                        + " L'essai</li><li>L'autre<ul><li>n'y touchez pas</li></ul></li></ul>",
                "<nav><a href=\"/\">Accueil</a></nav><p>L'atelier.</p><form action=\"/s\"><input"
                        + " name=q></form><style>p{color:red}</style>");
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void write_untouched_isTheSource(String source) {
        assertThat(FORMATS.write("html", FORMATS.read("html", source))).isEqualTo(source);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void write_apostrophesMended_changesNothingElse(String source) {
        Article article = FORMATS.read("html", source);
        assertThat(FORMATS.write("html", TextSamples.replaceAll(article, '\'', "’")))
                .isEqualTo(source.replace("data-x='1'", "data-x=@1@")
                        .replace('\'', '’')
                        .replace("@1@", "'1'"));
    }

    @Test
    void write_anyDocument_keepsAllButTheMend() {
        for (long seed = 0; seed < 60; seed++) {
            List<String> parts = new ArrayList<>(fragments());
            Collections.shuffle(parts, new Random(seed));
            String source = String.join(seed % 2 == 0 ? "\n" : "", parts.subList(0, 7));
            Article article = FORMATS.read("html", source);
            assertThat(FORMATS.write("html", article)).as("seed %d", seed).isEqualTo(source);
            String text = article.plainText().text();
            String written = FORMATS.write("html", TextSamples.replaceAll(article, '\'', "’"));
            assertThat(FORMATS.read("html", written).plainText().text())
                    .as("seed %d", seed)
                    .isEqualTo(text.replace('\'', '’'));
            assertThat(skeleton(written)).as("seed %d", seed).isEqualTo(skeleton(source));
        }
    }

    /** The elements of a document with their attributes, without text. */
    private static List<String> skeleton(String html) {
        return Jsoup.parseBodyFragment(html).getAllElements().stream()
                .map(e -> e.normalName() + e.attributes())
                .toList();
    }

    @Test
    void write_headingInserted_standsBeforeItsBlockAndNothingElseMoves() {
        for (String fragment : fragments()) {
            String source = "<p>Un début.</p>\n" + fragment;
            Article article = FORMATS.read("html", source);
            List<Block> blocks = new ArrayList<>(article.blocks());
            blocks.add(1, new Block.Heading(2, "Nouveau"));
            String written = FORMATS.write("html", article.withBlocks(blocks));
            assertThat(written).contains("<h2>Nouveau</h2>\n");
            assertThat(written.replaceFirst("<h2>Nouveau</h2>\n *", "")).isEqualTo(source);
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "<blockquote><p>Un.</p><ul><li>deux</li><li>trois</li></ul></blockquote>", "Un.\ndeux\ntrois"),
                Arguments.of("<ul><li>un <code>x</code><pre>y</pre></li><li>deux</li></ul>", "un x\ndeux"),
                Arguments.of("<table><tr><td><ul><li>a</li><li>b</li></ul></td><td>c</td></tr></table>", "a\nb\tc"),
                Arguments.of("<dl><dt>mot</dt><dd>sens</dd></dl>", "mot\n\nsens"),
                Arguments.of("<details><summary>Voir</summary><p>Un.</p></details>", "Voir\n\nUn."),
                Arguments.of("<p>Un <del>deux</del> <ins>trois</ins>.</p>", "Un trois."),
                Arguments.of("<p>Un.</p><p hidden>deux</p><p style=\"display: none\">trois</p>", "Un."),
                Arguments.of("<my-card><p>Un.</p></my-card>", "Un."),
                Arguments.of("<p>Un <img src=a.png alt=x> ici.</p>", "Un ici."),
                Arguments.of("<p>[gallery ids=\"1\"]</p><p>Un.</p>", "Un."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void read_nestedAndHidden_isTextOrNot(String source, String text) {
        assertThat(FORMATS.read("html", source).plainText().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Un <a href=\"java\nscript:alert(1)\">lien</a></p>",
                "<p onclick=alert(1)>Un</p>",
                "<p>Un</p><script>alert(1)</script>",
                "<img src=x onerror=\"alert(1)\">",
                "<svg><script>alert(1)</script></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">a</p></noscript>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
                        + " onerror=alert(1)&gt;\">",
                "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\" src=\"javascript:alert(1)\"></iframe>",
                "<form action=\"javascript:alert(1)\"><button formaction=javascript:alert(1)>x</button></form>",
                "<object data=\"javascript:alert(1)\"></object><embed src=javascript:alert(1)>",
                "<a href=\" &#1; javascript:alert(1)\">x</a><base href=\"//x\"><meta http-equiv=refresh"
                        + " content=\"0;url=javascript:alert(1)\">",
                "<p>fin</p><img src=x onerror=alert(1) ",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>"
            })
    void write_activeContent_neverComesOut(String source) {
        String written = FORMATS.write("html", FORMATS.read("html", source));
        assertThat(ActiveContent.in("<div>\n" + written + "\n</div>")).isEmpty();
        assertThat(written).doesNotContain("<script>");
    }
}
