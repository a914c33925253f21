package fr.titraille.feed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.format.FormatException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedsTest {

    private static final String RSS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
        <title>La Feuille des composants</title>
        <item>
        <title>Une fonderie ouvre à Grenoble</title>
        <link>https://feuille.exemple/fonderie</link>
        <guid isPermaLink="false">feuille-17</guid>
        <pubDate>Mon, 02 Mar 2026 09:30:00 +0100</pubDate>
        <dc:creator>Ana Roux</dc:creator>
        <category>Industrie</category>
        <description>Un résumé.</description>
        <content:encoded><![CDATA[<p>La fonderie emploie <strong>120 personnes</strong>.</p><h2>Un chantier rapide</h2><p>Il a duré un an.</p>]]></content:encoded>
        </item>
        <item>
        <title>Un élément vide</title>
        </item>
        <item>
        <title>Le port agrandit ses quais</title>
        <description>Les travaux durent jusqu’en juin.</description>
        </item>
        </channel>
        </rss>
        """;

    private static final String WXR = """
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <wp:wxr_version>1.2</wp:wxr_version>
        <item>
        <title>La puce de poche</title>
        <content:encoded><![CDATA[<!-- wp:paragraph --><p>La puce tient dans une poche.</p><!-- /wp:paragraph -->]]></content:encoded>
        <excerpt:encoded><![CDATA[Elle est petite.]]></excerpt:encoded>
        <wp:post_id>41</wp:post_id>
        <wp:post_date_gmt>2026-03-02 08:30:00</wp:post_date_gmt>
        <wp:post_name>puce-de-poche</wp:post_name>
        <wp:post_type>post</wp:post_type>
        <wp:postmeta><wp:meta_key>_yoast_wpseo_focuskw</wp:meta_key><wp:meta_value><![CDATA[puce de poche]]></wp:meta_value></wp:postmeta>
        </item>
        <item><title>logo</title><wp:post_id>42</wp:post_id><wp:post_type>attachment</wp:post_type></item>
        </channel></rss>
        """;

    private static final String ATOM = """
        <feed xmlns="http://www.w3.org/2005/Atom">
        <entry>
        <id>urn:feuille:3</id><title>Un quai neuf</title>
        <link rel="alternate" href="https://feuille.exemple/quai"/>
        <published>2026-03-02T09:30:00Z</published><updated>2026-03-03T09:30:00Z</updated>
        <author><name>Léo Blin</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le quai ouvre lundi.</p></div></content>
        </entry>
        </feed>
        """;

    private static final String NITF = """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:feuille:7">
        <itemMeta><itemClass qcode="ninat:text"/><provider literal="La Feuille"/><versionCreated>2026-03-02T09:30:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Le port s’agrandit</headline><by>Ana Roux</by></contentMeta>
        <contentSet><inlineXML contenttype="application/nitf+xml">
        <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Le port</hl1></hedline></body.head>
        <body.content><p>Le <org>port</org> gagne deux quais.</p><hl2>Un budget serré</hl2><p>Il coûte peu.</p>
        <media media-type="image"><media-reference source="quai.jpg"/><media-caption>Le quai</media-caption></media></body.content></body></nitf>
        </inlineXML></contentSet>
        </newsItem>
        """;

    /** What a feed gave: its articles, and its broken entries as « line message ». */
    record Read(List<Article> articles, List<String> broken) {}

    @Test
    void read_rss_takesTheWholeTextAndTellsWhatIsEmpty() {
        Read read = read(RSS);

        assertThat(read.articles())
                .extracting(Article::title)
                .containsExactly("Une fonderie ouvre à Grenoble", "Le port agrandit ses quais");
        Article first = read.articles().get(0);
        assertThat(first.id()).isEqualTo("feuille-17");
        assertThat(first.blocks().get(1)).isInstanceOf(Block.Heading.class);
        assertThat(first.metadata().canonicalUrl()).isEqualTo("https://feuille.exemple/fonderie");
        assertThat(first.metadata().publishedAt()).hasToString("2026-03-02T09:30+01:00");
        assertThat(first.metadata().authors()).containsExactly("Ana Roux");
        assertThat(first.metadata().section()).isEqualTo("Industrie");
        assertThat(read.broken()).singleElement().asString().startsWith("15 ");
    }

    @Test
    void read_wordpressExport_keepsPostsWithTheirKeyphrase() {
        Read read = read(WXR);

        assertThat(read.broken()).isEmpty();
        assertThat(read.articles()).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("puce-de-poche");
            assertThat(article.standfirst()).isEqualTo("Elle est petite.");
            assertThat(article.keyphrase()).hasFieldOrPropertyWithValue("text", "puce de poche");
            assertThat(article.plainText().text()).isEqualTo("La puce tient dans une poche.");
        });
    }

    @Test
    void read_atomWithXhtml_isRead() {
        assertThat(read(ATOM).articles()).singleElement().satisfies(article -> {
            assertThat(article.plainText().text()).isEqualTo("Le quai ouvre lundi.");
            assertThat(article.metadata().modifiedAt()).hasToString("2026-03-03T09:30Z");
            assertThat(article.metadata().authors()).containsExactly("Léo Blin");
        });
    }

    @Test
    void read_newsMlWithNitf_givesHeadingsAndPictures() {
        assertThat(read(NITF).articles()).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Le port s’agrandit");
            assertThat(article.plainText().text())
                    .isEqualTo("Le port gagne deux quais.\n\nUn budget serré\n\nIl coûte peu.");
            assertThat(article.blocks().get(1)).isInstanceOf(Block.Heading.class);
            assertThat(article.metadata().images()).singleElement().hasFieldOrPropertyWithValue("caption", "Le quai");
            assertThat(article.metadata().publisher()).isEqualTo("La Feuille");
        });
    }

    @Test
    void read_ninjsOfTwoGenerations_lineByLine() {
        String first = "{\"uri\":\"urn:a\",\"type\":\"text\",\"headline\":\"Un quai\",\"body_html\":\"<p>Le quai"
                + " ouvre.</p>\"}";
        String broken = "{\"uri\":\"urn:b\",";
        String third =
                "{\"uri\":\"urn:c\",\"standard\":{\"name\":\"ninjs\",\"version\":\"3.0\"},\"type\":\"text\",\"versioncreated\":\"2026-03-02T09:30:00Z\",\"headlines\":[{\"role\":\"main\",\"value\":\"Un"
                        + " pont\"}],\"bodies\":[{\"contenttype\":\"text/plain\",\"value\":\"Le pont ferme.\"}]}";
        String picture = "{\"uri\":\"urn:d\",\"type\":\"picture\",\"headline\":\"Un quai\"}";

        Read read = read(first + "\n" + broken + "\n" + third + "\n" + picture + "\n");

        assertThat(read.articles()).extracting(Article::id).containsExactly("urn:a", "urn:c");
        assertThat(read.articles()).extracting(Article::title).containsExactly("Un quai", "Un pont");
        assertThat(read.broken()).hasSize(2);
        assertThat(read.broken().get(0)).startsWith("2 ");
        assertThat(read.broken().get(1)).startsWith("4 ");
    }

    @Test
    void read_itemLeftOpen_isToldAndTheNextIsRead() {
        Read read = read(RSS.replace("</item>\n<item>\n<title>Un élément vide", "<item>\n<title>Un élément plein")
                .replace("plein</title>", "plein</title><description>Du texte.</description>"));

        assertThat(read.articles()).extracting(Article::title).contains("Le port agrandit ses quais");
        assertThat(read.broken()).isNotEmpty();
    }

    @Test
    void read_externalEntity_fetchesNothing() {
        String trap = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<rss><channel><item><title>Un</title><description>a &x; b</description></item></channel></rss>";

        assertThat(read(trap).articles())
                .singleElement()
                .satisfies(article -> assertThat(article.plainText().text()).isEqualTo("a &x; b"));
    }

    @Test
    void detect_singleArticles_areNoFeeds() {
        assertThat(Feeds.standard().detect("<html><body><p>Un texte.</p></body></html>"))
                .isEmpty();
        assertThat(Feeds.standard().detect("{\"body\":{\"format\":\"text\",\"content\":\"Un.\"}}"))
                .isEmpty();
        assertThat(Feeds.standard().detect("# Titre\n\nUn texte.")).isEmpty();
        assertThat(Feeds.standard().detect("")).isEmpty();
    }

    static Read read(String content) {
        Read out = new Read(new ArrayList<>(), new ArrayList<>());
        String format = Feeds.standard().detect(content).orElseThrow();
        Feeds.standard().read(format, content, new FeedSink() {
            @Override
            public void article(Article article, int line) {
                out.articles().add(article);
            }

            @Override
            public void broken(int line, FormatException reason) {
                out.broken().add(line + " " + reason.getMessage());
            }
        });
        return out;
    }
}
