package fr.titraille.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What a browser would run in Markdown or HTML; written apart from the code that it checks. */
final class ActiveContent {

    private ActiveContent() {}

    static List<String> in(String markdown) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (element.normalName().equals("script")) {
                found.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value =
                        attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
                boolean script = value.startsWith("javascript:") || value.startsWith("data:text");
                if (script || name.startsWith("on") || name.equals("srcdoc")) {
                    found.add(attribute.html());
                }
            }
        }
        return found;
    }
}
