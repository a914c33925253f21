package fr.titraille.clean;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.ImageInfo;
import fr.titraille.article.Metadata;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves what boilerplate said to where it belongs: sources, dateline, dates, signatures, caption and credit. Used once. */
final class SalvageMoves {

    private final Article article;
    private final List<String> sources;
    private final List<ImageInfo> images;
    private final List<Block> blocks;
    private final List<String> signatures = new ArrayList<>();
    private @Nullable String dateline;
    private @Nullable OffsetDateTime published;
    private @Nullable OffsetDateTime modified;

    SalvageMoves(Article article) {
        this.article = article;
        this.sources = new ArrayList<>(article.metadata().sources());
        this.images = new ArrayList<>(article.metadata().images());
        this.blocks = new ArrayList<>(article.blocks());
        this.dateline = article.metadata().dateline();
        this.published = article.metadata().publishedAt();
        this.modified = article.metadata().modifiedAt();
    }

    /** @param block the number of the block that the salvage comes from */
    void add(Salvage salvage, int block) {
        for (String source : salvage.sources()) {
            if (sources.stream().noneMatch(source::equalsIgnoreCase)) {
                sources.add(source);
            }
        }
        if (dateline == null) {
            dateline = salvage.place();
        }
        if (published == null) {
            published = salvage.dates().published();
        }
        if (modified == null) {
            modified = salvage.dates().modified();
        }
        if (salvage.signed()) {
            salvage.people().stream().filter(name -> !signatures.contains(name)).forEach(signatures::add);
        }
        if (salvage.caption() != null || salvage.credit() != null) {
            picture(salvage, block);
        }
    }

    /** To the image beside the line, else to the article's one image without caption, else to an image of its own. */
    private void picture(Salvage salvage, int block) {
        for (int neighbour : new int[] {block - 1, block + 1}) {
            boolean image = neighbour >= 0
                    && neighbour < blocks.size()
                    && blocks.get(neighbour) instanceof Block.Image found
                    && found.caption() == null
                    && found.credit() == null;
            if (image) {
                Block.Image found = (Block.Image) blocks.get(neighbour);
                blocks.set(
                        neighbour,
                        new Block.Image(
                                found.url(),
                                found.alt(),
                                salvage.caption(),
                                salvage.credit(),
                                found.width(),
                                found.height(),
                                found.origin()));
                return;
            }
        }
        boolean open = images.size() == 1
                && images.get(0).caption() == null
                && images.get(0).credit() == null;
        if (open) {
            ImageInfo only = images.get(0);
            images.set(
                    0,
                    new ImageInfo(
                            only.url(), only.alt(), salvage.caption(), salvage.credit(), only.width(), only.height()));
        } else {
            images.add(new ImageInfo("", null, salvage.caption(), salvage.credit(), null, null));
        }
    }

    /** The article with its text edited, given the images and metadata that were found. */
    Article apply(Article edited) {
        List<Block> merged = new ArrayList<>(edited.blocks());
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i) instanceof Block.Image) {
                merged.set(i, blocks.get(i));
            }
        }
        Metadata metadata = article.metadata()
                .withSources(sources)
                .withImages(images)
                .withDateline(dateline)
                .withPublishedAt(published)
                .withModifiedAt(modified);
        if (metadata.authors().isEmpty()) {
            metadata = metadata.withAuthors(signatures);
        }
        return edited.withBlocks(merged).withMetadata(metadata);
    }
}
