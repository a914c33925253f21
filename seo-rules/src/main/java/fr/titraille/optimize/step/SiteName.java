package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page's title apart from the site's name behind it: « Titre - PuceInfo ». The last part is a site's name where it is
 * the publisher, or two or three words at most with a capital that the article's own text never says.
 *
 * @param title what the page is called
 * @param suffix the separator and the site's name; empty when there is none
 */
record SiteName(String title, String suffix) {

    private static final List<String> SEPARATORS = List.of(" - ", " – ", " — ", " | ", " · ", " • ");
    private static final int LONGEST = 30;
    private static final int MOST_WORDS = 3;
    private static final Pattern FIGURE = Pattern.compile("\\d");

    static SiteName apart(String line, AnalyzedArticle article) {
        String plain = line.replace('\u00A0', ' ').strip();
        int at = -1;
        String mark = "";
        for (String separator : SEPARATORS) {
            int last = plain.lastIndexOf(separator);
            if (last > at) {
                at = last;
                mark = separator;
            }
        }
        String name = at < 0 ? "" : plain.substring(at + mark.length()).strip();
        boolean apart = at > 0 && isSite(name, article);
        return apart
                ? new SiteName(line.strip().substring(0, at).strip(), plain.substring(at))
                : new SiteName(line, "");
    }

    private static boolean isSite(String name, AnalyzedArticle article) {
        String publisher = article.article().metadata().publisher();
        if (publisher != null && Folding.unaccented(publisher).equals(Folding.unaccented(name))) {
            return true;
        }
        boolean shape = !name.isEmpty()
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && Character.isUpperCase(name.codePointAt(0))
                && !FIGURE.matcher(name).find()
                && name.chars().noneMatch(c -> c == '?' || c == '!' || c == ',');
        return shape && !Folding.unaccented(article.text()).contains(Folding.unaccented(name));
    }
}
