package fr.titraille.fidelity.report;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Sentence;
import fr.titraille.article.Block;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Map;

/** One column of the page: an article's blocks in HTML, its sentences with anchors, its errors marked. */
final class MarkedText {

    /**
     * A marked stretch.
     *
     * @param number of the error, from 1
     */
    record Mark(TextRange range, int number) {}

    private final AnalyzedArticle article;
    private final String side;
    private final List<Mark> marks;
    private final Map<TextRange, String> links;

    /**
     * @param side {@code s} or {@code r}: the first letter of the anchors
     * @param links for a sentence, the anchor on the other side
     */
    MarkedText(AnalyzedArticle article, String side, List<Mark> marks, Map<TextRange, String> links) {
        this.article = article;
        this.side = side;
        this.marks = List.copyOf(marks);
        this.links = Map.copyOf(links);
    }

    void write(StringBuilder out, String linkLabel) {
        List<Block> blocks = article.article().blocks();
        int next = 0;
        List<Sentence> sentences = article.body().sentences();
        for (int i = 0; i < blocks.size(); i++) {
            TextRange range = article.layout().ranges().get(i);
            if (range.isEmpty()) {
                continue;
            }
            String tag = blocks.get(i) instanceof Block.Heading ? "h3" : "p";
            out.append('<').append(tag).append('>');
            int at = range.start();
            while (next < sentences.size() && sentences.get(next).range().start() < range.end()) {
                Sentence sentence = sentences.get(next++);
                piece(out, new TextRange(at, Math.max(at, sentence.range().start())));
                sentence(out, sentence, linkLabel);
                at = sentence.range().end();
            }
            piece(out, new TextRange(at, Math.max(at, range.end())));
            out.append("</").append(tag).append(">\n");
        }
    }

    private void sentence(StringBuilder out, Sentence sentence, String linkLabel) {
        out.append("<span class=\"sentence\" id=\"")
                .append(anchor(side, sentence))
                .append("\" tabindex=\"-1\">");
        piece(out, sentence.range());
        String target = links.get(sentence.range());
        if (target != null) {
            String number = target.substring(1);
            out.append("<a class=\"link\" href=\"#")
                    .append(target)
                    .append("\" aria-label=\"")
                    .append(Html.escape(linkLabel))
                    .append(' ')
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("</a>");
        }
        out.append("</span>");
    }

    /** The anchor of a sentence; sentences count from 1. */
    static String anchor(String side, Sentence sentence) {
        return side + (sentence.index() + 1);
    }

    private void piece(StringBuilder out, TextRange range) {
        int at = range.start();
        for (Mark mark : marks) {
            if (mark.range().overlaps(range) && mark.range().end() > at) {
                int start = Math.max(at, mark.range().start());
                int end = Math.min(range.end(), mark.range().end());
                text(out, at, start);
                out.append("<mark");
                if (start == mark.range().start()) {
                    out.append(" id=\"m").append(side).append(mark.number()).append("\" tabindex=\"-1\"");
                }
                out.append('>');
                text(out, start, end);
                out.append("<a class=\"error\" href=\"#e")
                        .append(mark.number())
                        .append("\">")
                        .append(mark.number())
                        .append("</a></mark>");
                at = end;
            }
        }
        text(out, at, range.end());
    }

    private void text(StringBuilder out, int start, int end) {
        if (start < end) {
            out.append(Html.escape(article.text().substring(start, end)).replace("\n", "<br>"));
        }
    }
}
