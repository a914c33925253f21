package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.text.TextEdit;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article by edits of the source it was read from: what no change touches stays to the letter, between blocks
 * as well as inside them. What comes out is read again; a block that would not read as it should is written anew.
 */
final class SourceWriter {

    /** Stands for the paragraphs that were cut where they stand. */
    private static final int DIVIDED = -1;

    private final StringSyntax syntax;
    private final StringDocument document;
    private final String source;
    private final List<Block> blocks;
    private final List<Origins.@Nullable Source> origins;
    private boolean divides;

    private SourceWriter(StringSyntax syntax, StringDocument document, List<Block> blocks) {
        this.syntax = syntax;
        this.document = document;
        this.source = document.source();
        this.blocks = blocks;
        this.origins = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (Block block : blocks) {
            indexes.add(Origins.source(block, document.format())
                    .filter(s -> s.document() == document)
                    .map(Origins.Source::index)
                    .orElse(-1));
        }
        BitSet kept = Ascending.longest(indexes);
        for (int i = 0; i < blocks.size(); i++) {
            origins.add(kept.get(i) ? document.pieces().get(indexes.get(i)) : null);
        }
    }

    static String write(StringSyntax syntax, String format, Article article) {
        List<Block> blocks = new ArrayList<>();
        StringDocument document = null;
        for (Block block : article.blocks()) {
            Block shown = block instanceof Block.Embed embed && embed.kind().equals(MainTitle.KIND)
                    ? Optional.<Block>ofNullable(MainTitle.restore(embed, article))
                            .orElse(block)
                    : block;
            blocks.add(shown);
            Object from =
                    Origins.source(shown, format).map(Origins.Source::document).orElse(null);
            document = document == null && from instanceof StringDocument known ? known : document;
        }
        if (document == null) {
            return fresh(syntax, blocks);
        }
        SourceWriter writer = new SourceWriter(syntax, document, blocks);
        String written = writer.write(Set.of(), true);
        if (written.equals(document.source())) {
            return written;
        }
        Set<Integer> broken = writer.misread(written);
        return broken.isEmpty() ? written : writer.write(broken, !broken.contains(DIVIDED));
    }

    /** Whether any block of the article comes from a source of the format. */
    static boolean isSource(String format, Article article) {
        return article.blocks().stream()
                .anyMatch(b -> Origins.source(b, format)
                        .filter(s -> s.document() instanceof StringDocument)
                        .isPresent());
    }

    private static String fresh(StringSyntax syntax, List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (Block block : blocks) {
            String written = syntax.render(block, before);
            if (!written.isEmpty()) {
                out.append(out.isEmpty() ? "" : syntax.separator() + syntax.lead(block, syntax.separator()))
                        .append(written);
                before = written;
            }
        }
        return out.toString();
    }

    /**
     * Writes the whole.
     *
     * @param anew blocks that are written anew although their text alone has changed
     * @param dividing whether paragraphs may be cut where they stand
     */
    private String write(Set<Integer> anew, boolean dividing) {
        divides = false;
        List<TextEdit> edits = new ArrayList<>();
        int i = 0;
        int last = -1;
        while (i <= blocks.size()) {
            int from = i;
            while (i < blocks.size() && origins.get(i) == null) {
                i++;
            }
            Origins.Source next = i < blocks.size() ? origins.get(i) : null;
            int end = next == null ? document.pieces().size() : next.index();
            gap(from, i, last + 1, end, dividing, edits);
            if (next != null) {
                edits.addAll(change(next, blocks.get(i), anew.contains(i)));
                last = next.index();
            }
            i++;
        }
        return apply(edits);
    }

    private String apply(List<TextEdit> edits) {
        edits.sort(Comparator.comparingInt((TextEdit e) -> e.range().start()));
        StringBuilder out = new StringBuilder(source.length() + 64);
        int at = 0;
        for (TextEdit edit : edits) {
            int start = Math.max(at, edit.range().start());
            out.append(source, at, start).append(edit.replacement());
            at = Math.max(start, edit.range().end());
        }
        return out.append(source, at, source.length()).toString();
    }

    /** New blocks {@code [from, to)} take the place of the source's pieces {@code [first, end)}. */
    private void gap(int from, int to, int first, int end, boolean dividing, List<TextEdit> edits) {
        int taken = first;
        int parts = dividing && first < end ? divide(from, to, first, edits) : 0;
        if (parts > 0) {
            gap(from + parts, to, first + 1, end, true, edits, first);
            return;
        }
        if (from < to && first < end) {
            Origins.Source gone = document.pieces().get(first);
            edits.add(new TextEdit(
                    gone.range(),
                    written(from, to, gone.range().start(), above(gone.range().start()))));
            taken++;
        } else if (from < to) {
            insert(from, to, first - 1, end, edits);
        }
        for (int i = taken; i < end; i++) {
            TextRange gone = document.pieces().get(i).range();
            TextRange up = new TextRange(
                    i == 0 ? gone.start() : document.pieces().get(i - 1).range().end(), gone.start());
            // what took the place of several blocks stands as far from the next as the last of them did
            boolean joined = taken > first && up.of(source).isBlank();
            edits.add(new TextEdit(joined ? up.union(gone) : removal(gone), ""));
        }
    }

    /** As above, after piece {@code before}, which stays. */
    private void gap(int from, int to, int first, int end, boolean dividing, List<TextEdit> edits, int before) {
        if (first < end || from == to) {
            gap(from, to, first, end, dividing, edits);
        } else {
            insert(from, to, before, end, edits);
        }
    }

    /** How many blocks from {@code from} on are parts of a piece that is cut where it stands; 0 for none. */
    private int divide(int from, int to, int number, List<TextEdit> edits) {
        Origins.Source piece = document.pieces().get(number);
        Division division = Division.of(piece, blocks, from, to);
        String cut = division == null ? null : syntax.cut(source, piece.range());
        if (division == null || cut == null) {
            return 0;
        }
        String lines = cut.replace("\n", "\n" + prefix(piece.range().start()));
        for (Splices.Splice splice : division.splices()) {
            String text = splice.replacement().replace(String.valueOf(Division.CUT), lines);
            edits.add(new TextEdit(splice.range(), text));
        }
        divides = true;
        return division.parts();
    }

    /** Blocks after a piece stay with it; from the first heading on they belong to the piece that follows. */
    private void insert(int from, int to, int before, int after, List<TextEdit> edits) {
        boolean follows = after < document.pieces().size();
        int heading = from;
        while (heading < to && before >= 0 && !(follows && blocks.get(heading) instanceof Block.Heading)) {
            heading++;
        }
        if (heading > from) {
            int at = document.pieces().get(before).range().end();
            int start = document.pieces().get(before).range().start();
            String text = written(from, heading, start, syntax.separator());
            if (!text.isEmpty()) {
                edits.add(new TextEdit(new TextRange(at, at), lineEnd(at) + text));
            }
        }
        if (heading < to) {
            int at = follows ? document.pieces().get(after).anchor() : source.length();
            String text = written(heading, to, at, above(at));
            if (!text.isEmpty()) {
                edits.add(new TextEdit(new TextRange(at, at), text + lineEnd(at)));
            }
        }
    }

    /** The source before a place; empty where nothing but white space stands there. */
    private String above(int at) {
        String before = source.substring(0, at);
        return before.isBlank() ? "" : before;
    }

    private String lineEnd(int at) {
        return syntax.separator().replace("\n", "\n" + prefix(at));
    }

    /** @param preceding what stands before, or its end; empty at the very start */
    private String written(int from, int to, int at, String preceding) {
        List<String> parts = new ArrayList<>();
        String before = "";
        for (int i = from; i < to; i++) {
            String part = moved(blocks.get(i)).orElse("");
            if (part.isEmpty()) {
                part = syntax.render(blocks.get(i), before);
            }
            before = part.isEmpty() ? before : part;
            if (!part.isEmpty()) {
                String above = parts.isEmpty() ? preceding : syntax.separator();
                parts.add(above.isEmpty() ? part : syntax.lead(blocks.get(i), above) + part);
            }
        }
        String prefix = prefix(at);
        return String.join(syntax.separator(), parts).replace("\n", "\n" + prefix);
    }

    /** The source of a block that is here but stood elsewhere in the document. */
    private Optional<String> moved(Block block) {
        return Origins.source(block, document.format())
                .filter(s -> s.document() == document)
                .flatMap(s -> Origins.unchanged(block, document.format(), String.class));
    }

    /** What opens each line at a place: spaces of a container, the signs of a quotation. */
    private String prefix(int at) {
        int start = at;
        while (start > 0 && source.charAt(start - 1) != '\n') {
            start--;
        }
        int end = start;
        while (end < at && " \t>".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return source.substring(start, end);
    }

    /** A block with the line ends after it; the last one with those before it. */
    private TextRange removal(TextRange range) {
        int end = range.end();
        int line = -1;
        while (end < source.length() && " \t\r\n".indexOf(source.charAt(end)) >= 0) {
            line = source.charAt(end) == '\n' ? end + 1 : line;
            end++;
        }
        int start = range.start();
        while (start > 0 && " \t".indexOf(source.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean opensLine = start == 0 || source.charAt(start - 1) == '\n';
        if (end < source.length()) {
            return opensLine && line > 0 ? new TextRange(range.start(), line) : range;
        }
        while (start > 0 && " \t\r\n".indexOf(source.charAt(start - 1)) >= 0) {
            start--;
        }
        return new TextRange(start, range.end());
    }

    private List<TextEdit> change(Origins.Source piece, Block now, boolean anew) {
        if (Origins.bare(now).equals(piece.read())) {
            return List.of();
        }
        boolean same = piece.read().getClass() == now.getClass();
        List<Splices.Splice> splices = anew ? null : same && !isProse(now) ? List.of() : Splices.of(piece, now);
        List<TextEdit> shape = anew || !same ? null : shape(piece, now);
        if (splices != null && shape != null) {
            List<TextEdit> out = new ArrayList<>(shape);
            splices.forEach(s -> out.add(new TextEdit(s.range(), s.replacement())));
            return out;
        }
        List<TextEdit> linked = anew ? null : AddedLinks.edits(piece, now, syntax);
        if (linked != null) {
            return linked;
        }
        String rendered = syntax.render(now, "");
        if (rendered.isEmpty()) {
            return List.of(new TextEdit(removal(piece.range()), ""));
        }
        String prefix = prefix(piece.range().start());
        return List.of(new TextEdit(piece.range(), rendered.replace("\n", "\n" + prefix)));
    }

    private @Nullable List<TextEdit> shape(Origins.Source piece, Block now) {
        boolean relevelled = piece.read() instanceof Block.Heading was
                && now instanceof Block.Heading is
                && was.level() != is.level();
        return isProse(now) && !relevelled ? List.of() : syntax.reshape(source, piece.range(), piece.read(), now);
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.Paragraph
                || block instanceof Block.ListBlock
                || block instanceof Block.Quote
                || block instanceof Block.Table;
    }

    /** The numbers of changed blocks that do not read as they should in what was written. */
    private Set<Integer> misread(String written) {
        List<String> read = syntax.read(written).blocks().stream()
                .map(Block::text)
                .filter(t -> !t.isBlank())
                .toList();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean title = blocks.get(i) instanceof Block.Heading heading && heading.level() == 1;
            if (!blocks.get(i).text().isBlank() && !title) {
                numbers.add(i);
            }
        }
        int head = 0;
        int most = Math.min(read.size(), numbers.size());
        while (head < most
                && read.get(head).equals(blocks.get(numbers.get(head)).text())) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && read.get(read.size() - 1 - tail)
                        .equals(blocks.get(numbers.get(numbers.size() - 1 - tail))
                                .text())) {
            tail++;
        }
        Set<Integer> out = new TreeSet<>();
        boolean aligned = read.size() == numbers.size();
        for (int k = head; k < numbers.size() - tail; k++) {
            int number = numbers.get(k);
            Origins.Source piece = origins.get(number);
            boolean changed = piece != null && !Origins.bare(blocks.get(number)).equals(piece.read());
            boolean wrong = !aligned || !read.get(k).equals(blocks.get(number).text());
            if (changed && wrong) {
                out.add(number);
            }
        }
        if (divides && (!aligned || head + tail < numbers.size())) {
            out.add(DIVIDED);
        }
        return out;
    }
}
