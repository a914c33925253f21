package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Keyphrase;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.clean.Change;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.optimize.Draft;
import fr.titraille.optimize.OptimizerStep;
import fr.titraille.optimize.prose.Citations;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links to related articles of the archive whose address is known: from « notre article du … » where a statement comes
 * from it, else from the first words that name its subject. One link an article, few in all.
 */
final class LinkStep implements OptimizerStep {

    private static final int MOST = 4;
    private static final int SHORTEST_ANCHOR = 4;

    @Override
    public String id() {
        return "links";
    }

    @Override
    public void apply(Draft draft) {
        int links = 0;
        for (AnalyzedArticle other : draft.archive()) {
            String address = address(draft.article(), other.article());
            if (address == null || links == MOST || isLinked(draft.article(), address)) {
                continue;
            }
            for (String anchor : anchors(other)) {
                Article linked = link(draft.article(), anchor, address);
                if (linked != null) {
                    String reason = StepTexts.in(draft.locale()).text("links.reason");
                    Change change = new Change(
                            "source-link", Change.Kind.REPLACED, anchor, anchor, null, "body", reason, address);
                    links += draft.change(change, linked) ? 1 : 0;
                    break;
                }
            }
        }
    }

    /** The other article's own address, or the one that its slug has beside this article's. */
    private static @Nullable String address(Article own, Article other) {
        String canonical = other.metadata().canonicalUrl();
        if (canonical != null && !canonical.isBlank()) {
            return canonical.equals(own.metadata().canonicalUrl()) ? null : canonical;
        }
        String slug = other.metadata().slug();
        String here = own.metadata().canonicalUrl();
        if (here == null || slug == null || slug.isBlank()) {
            return null;
        }
        int slash = here.lastIndexOf('/');
        return slash > here.indexOf("://") + 2 ? here.substring(0, slash + 1) + slug : null;
    }

    /** Words that may carry the link, best first: the date it is cited by, its keyphrase, what its title names. */
    private static Set<String> anchors(AnalyzedArticle other) {
        Set<String> out = new LinkedHashSet<>();
        String cited = Citations.of(other.article());
        if (cited != null) {
            out.add(cited);
        }
        Keyphrase keyphrase = other.article().keyphrase();
        if (keyphrase != null) {
            out.add(keyphrase.text());
            out.addAll(keyphrase.synonyms());
        }
        for (Mention mention : Mentions.french().find(other.field(ArticleField.TITLE))) {
            if (mention.type() == Mention.Type.CHIP) {
                out.add("puce " + mention.name());
                out.add("puces " + mention.name());
                out.add(mention.name());
            }
        }
        out.removeIf(anchor -> anchor.length() < SHORTEST_ANCHOR && !anchor.matches(".*\\d.*"));
        return out;
    }

    private static boolean isLinked(Article article, String address) {
        return article.blocks().stream()
                .flatMap(b -> content(b).stream())
                .flatMap(c -> c.marks().stream())
                .anyMatch(m -> address.equals(m.attributes().get("href")));
    }

    private static List<RichText> content(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return List.of(paragraph.content());
        }
        if (block instanceof Block.ListBlock list) {
            return list.items().stream().map(Block.ListBlock.Item::content).toList();
        }
        return List.of();
    }

    /** The article with the first free occurrence of the words linked, or null. */
    private static @Nullable Article link(Article article, String anchor, String address) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        String wanted = Folding.key(anchor);
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Paragraph paragraph)) {
                continue;
            }
            int at = wordAt(Folding.key(paragraph.text()), wanted);
            boolean sameLength =
                    Folding.key(paragraph.text()).length() == paragraph.text().length();
            if (at < 0 || !sameLength) {
                continue;
            }
            TextRange range = new TextRange(at, at + wanted.length());
            boolean free = paragraph.content().marks().stream()
                    .noneMatch(m -> m.range().overlaps(range));
            if (free) {
                List<Mark> marks = new ArrayList<>(paragraph.content().marks());
                marks.add(Mark.link(range.start(), range.end(), address));
                marks.sort(Comparator.comparing(Mark::range));
                blocks.set(i, new Block.Paragraph(new RichText(paragraph.text(), marks), paragraph.origin()));
                return article.withBlocks(blocks);
            }
        }
        return null;
    }

    private static int wordAt(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean left = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean right = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (left && right) {
                return at;
            }
        }
        return -1;
    }
}
