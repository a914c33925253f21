package fr.titraille.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown of real sites: what a change does not touch comes back to the letter. */
class MarkdownSurvivalTest {

    private static final Formats FORMATS = Formats.standard();

    /** Straight apostrophes stand in prose only: mending them all must leave every other sign alone. */
    static List<String> fragments() {
        return List.of(
                "L'atelier rouvre lundi[^a], dit-on à l'usine[^b].\n\n"
                        + "[^a]: Une note : \"courte\".\n"
                        + "[^b]:\n"
                        + "    Une note ; plus longue\n"
                        + "    sur deux lignes.\n\n"
                        + "    Et un second alinéa !\n",
                "> L'atelier rouvre.\n"
                        + ">\n"
                        + "> - d'abord la forge\n"
                        + "> - puis l'étuve\n"
                        + ">\n"
                        + "> ![Plan](plan.png \"Le plan ; \\\"complet\\\"\")\n"
                        + ">\n"
                        + "> > L'ancien le disait.\n",
                "1. L'étape une :\n\n   ```sh\n   echo \"a\" ; b\n   ```\n\n2. L'étape deux `x=\"y\" ; z`\n",
                "7. L'équipe de jour\n8. L'équipe de nuit\n   - n'y touchez pas\n   - l'alarme veille\n",
                "- [ ] L'essai à froid\n- [x] L'essai à chaud\n",
                "| L'année | Ventes | Part |\n|:--------|-------:|:----:|\n| d'hier | 12 ; 13 | `a ; b` |\n",
                "Voir l'atelier et ![Vue](a.jpg \"Vue d’ensemble ; \\\"nord\\\"\") ici, puis l'usine.\n",
                "L'atelier ouvre. {: .lead #tete}\n\n## L'étuve {#etuve .grand}\n",
                "Un alinéa d'essai.\n{: .note title=\"x ; y\" }\n",
                ":::note[À savoir ; \"vite\"]\nL'atelier ouvre.\n:::\n\nSuite d'essai.\n",
                "!!! warning \"Attention ; ici\"\n    L'atelier ferme.\n\n    N'entrez pas.\n\nSuite d'essai.\n",
                "> [!IMPORTANT]\n> L'atelier ferme.\n\nSuite d'essai.\n",
                "> [!tip]- Le conseil du jour\n> N'oubliez rien.\n",
                "{{< figure src=\"a.jpg\" title=\"L’atelier ; vu\" >}}\n\nL'atelier ouvre.\n\n{{< youtube abc >}}\n",
                "Écrivez à {{< var contact.email >}} pour l'atelier.\n",
                "Le moteur écrit `{{ user.name }}` dans l'en-tête ; voir {{HTMLElement(\"audio\")}} d'abord.\n",
                "{% include figure.html src=\"a.jpg\" alt=\"x ; y\" %}\n\nL'atelier ouvre.\n",
                "{% highlight ruby %}\nputs \"a\" ; b\n\n# l’auteur\n{% endhighlight %}\n\nL'atelier ouvre.\n",
                "import Carte from '../carte.astro'\n\n<Carte titre=\"x ; y\" />\n\nL'atelier ouvre.\n"
                        .replace("'../carte.astro'", "\"../carte.astro\""),
                "[gallery ids=\"1,2\"]\n\nVoir [button url=\"/x\" color=\"red\"]Réserver[/button] à l'accueil.\n",
                "Formule $a = b ; c < 3.5$ de l'atelier, et \\(z ; t\\) aussi.\n\n$$\nx = \"y\" ; z\n$$\n",
                "La cote $a_1 * b_2$ et l'autre $x*y$ comptent.\n",
                ":calendar: L'ouverture est fixée. Voir :warning: aussi l'annexe :+1:.\n",
                "Terme d'usage\n: Ce qu'on en dit\n: Ce qu'on en pense\n",
                "<audio controls src=\"a.mp3\"></audio>\n\n"
                        + "L'atelier ouvre.\n\n"
                        + "<video src=\"a.mp4\" autoplay muted></video>\n",
                "<details>\n<summary>Voir l'atelier</summary>\n\nL'essai **compte**.\n\n</details>\n\nSuite d'essai.\n",
                "<div class=\"cadre\" markdown=\"1\">\n\nL'essai compte.\n\n</div>\n",
                "Pressez <kbd>Ctrl ; C</kbd> dans l'atelier.\n",
                "<!-- more -->\n\nL'atelier ouvre.\n\n* * *\n\nSuite d'essai\\\nsur deux lignes.\n",
                "L'atelier ouvre.\n\nSous-titre d'essai\n---\n\nFin.\n",
                "Voir [l'atelier][1] et <https://exemple.fr/a?b=c;d>.\n\n[1]: https://exemple.fr \"x ; y\"\n",
                "*[PDF]: Portable Document Format ; \"x\"\n\nLe PDF de l'atelier.\n",
                "    code \"a\" ; b\n\nL'atelier ouvre.\n",
                "L'atelier de l\\'usine coûte 3&nbsp;M€ &amp; l'étuve 1\\. rien.\n".replace("l\\'", "l\\\\"));
    }

    private static Article mended(Article article) {
        return TextSamples.replaceAll(article, '\'', "’");
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void write_untouched_isTheSource(String source) {
        assertThat(FORMATS.write("markdown", FORMATS.read("markdown", source))).isEqualTo(source);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void write_apostrophesMended_changesNothingElse(String source) {
        Article article = FORMATS.read("markdown", source);
        assertThat(FORMATS.write("markdown", mended(article))).isEqualTo(source.replace('\'', '’'));
    }

    @Test
    void write_anyDocument_keepsAllButTheMend() {
        for (long seed = 0; seed < 60; seed++) {
            List<String> parts = new ArrayList<>(fragments());
            parts.removeIf(p -> p.startsWith("    code") || p.startsWith("Terme"));
            Collections.shuffle(parts, new Random(seed));
            String source = String.join("\n", parts.subList(0, 8));
            Article article = FORMATS.read("markdown", source);
            assertThat(FORMATS.write("markdown", article)).as("seed %d", seed).isEqualTo(source);
            assertThat(FORMATS.write("markdown", mended(article)))
                    .as("seed %d", seed)
                    .isEqualTo(source.replace('\'', '’'));
        }
    }

    @Test
    void write_headingInserted_standsBeforeItsBlockAndNothingElseMoves() {
        for (String fragment : fragments()) {
            String source = "Un début.\n\n" + fragment;
            Article article = FORMATS.read("markdown", source);
            List<Block> blocks = new ArrayList<>(article.blocks());
            blocks.add(1, new Block.Heading(2, "Nouveau"));
            assertThat(FORMATS.write("markdown", article.withBlocks(blocks)))
                    .isEqualTo(source.replace("Un début.\n\n", "Un début.\n\n## Nouveau\n\n"));
        }
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("L’atelier ouvre[^1].\n\n[^1]: Une note.", "L’atelier ouvre."),
                Arguments.of("L’atelier ouvre [^1].\n\n[^1]: Une note.", "L’atelier ouvre."),
                Arguments.of("## L’étuve {#etuve}", "L’étuve"),
                Arguments.of("- [x] L’essai\n- [ ] La suite", "L’essai\nLa suite"),
                Arguments.of(":rocket: Le départ :+1:", "Le départ"),
                Arguments.of("Voir :warning: aussi.", "Voir aussi."),
                Arguments.of(":::note\nUn texte.\n:::", "Un texte."),
                Arguments.of("!!! tip \"Titre\"\n    Un texte.", "Un texte."),
                Arguments.of("> [!NOTE]\n> Un texte.", "Un texte."),
                Arguments.of("Terme\n:   Sens un\n:   Sens deux", "Terme\nSens un\nSens deux"),
                Arguments.of("{{< youtube x >}}\n\nUn texte.", "Un texte."),
                Arguments.of("{% toc %}\n\nUn texte.", "Un texte."),
                Arguments.of("[TOC]\n\nUn texte.", "Un texte."),
                Arguments.of("Voir ![x](a.png) ici.", "Voir ici."),
                Arguments.of("Voir ![x](a.png).", "Voir."),
                Arguments.of("Un texte.\n{: .lead}", "Un texte."),
                Arguments.of("> Un texte.\n>\n> - puis\n> - fin", "Un texte.\npuis\nfin"),
                Arguments.of("- un\n\n  > deux\n- trois", "un\ndeux\ntrois"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void read_signsOfExtensions_areNoText(String source, String text) {
        assertThat(FORMATS.read("markdown", source).plainText().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Un [lien](javascript:alert(1)) ici.",
                "Un [lien](<java\tscript:alert(1)>) ici.",
                "Un [lien](JaVaScRiPt:alert%281%29 \"x\") ici.",
                "Un ![x](javascript:alert(1)).",
                "Un [lien][a].\n\n[a]: javascript:alert(1)",
                "Un <javascript:alert(1)>.",
                "Un [lien](data:text/html;base64,PHNjcmlwdD4=).",
                "Un <a href=\"javascript:alert(1)\">lien</a>.",
                "Un <b onclick=\"alert(1)\">gras</b>.",
                "<script>alert(1)</script>\n\nUn texte.",
                "<div onmouseover=alert(1)>\n\nUn texte.\n\n</div>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>\n\nUn texte.",
                "- Un <img src=x onerror=alert(1)> item",
                "> Un <svg onload=alert(1)></svg> cite",
                "|a|b|\n|-|-|\n|x \\| y|<img src=x onerror=alert(1)>|",
                "Un [a](&#106;avascript:alert(1)) ici."
            })
    void write_activeContent_neverComesOut(String source) {
        String written = FORMATS.write("markdown", FORMATS.read("markdown", source));
        assertThat(ActiveContent.in(written)).isEmpty();
    }
}
