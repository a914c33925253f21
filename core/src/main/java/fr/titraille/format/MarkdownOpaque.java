package fr.titraille.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * What Markdown of real sites holds beside CommonMark, and no reader sees as text: fences of containers ({@code :::}),
 * heads of admonitions ({@code !!! note}), attribute lists ({@code {: .left}}), tags of templates, shortcodes and
 * components on lines of their own, formulas in display, abbreviations, tables of contents, imports of MDX.
 */
final class MarkdownOpaque {

    /** Lines that are carried along unread. */
    static final class Lines extends CustomBlock {}

    /** A container whose blocks are indented under its head: an admonition. */
    static final class Box extends CustomBlock {}

    private static final String TAG = "\\{\\{[<%]?.*[>%]?\\}\\}\\}?|\\{%.*%\\}|\\{#.*#\\}|<%.*%>";

    /** One line, which also ends a paragraph. */
    private static final Pattern LINE = Pattern.compile(
            "(?::{3,}.*" // container fences: ::: note, :::
                    + "|\\{:[^{}]*\\}|\\{:?[.#][\\w-][^{}]*\\}" // attribute lists: {: .left}, {#id .class}
                    + "|(?:" + TAG + ")(?:\\s*(?:" + TAG + "))*" // template tags alone on their line
                    + "|\\*\\[[^\\]]+\\]:.*" // abbreviations: *[HTML]: Hyper Text
                    + "|\\[/?(?:gallery|caption|embed|video|audio|playlist)\\b[^\\]]*\\]" // WordPress's own shortcodes
                    + "|\\[\\[?_?(?:TOC|toc)_?\\]?\\]|@\\[toc\\]|\\$\\{toc\\}|\\\\(?:newpage|pagebreak|tableofcontents)"
                    + "|(?:[?!]{3}\\+?|={3}\\+?)\\s+[\"“«].*" // tabs and untitled boxes of MkDocs: handled as lines
                    // when empty
                    + "|-{1,2}8<-{1,2}.*)\\s*");

    /** One line where no paragraph stands open. */
    private static final Pattern FIRST_LINE = Pattern.compile(
            "(?:(?:import|export)\\s.*(?:from\\s+)?['\"{(=].*" // MDX, Astro
                    + "|\\[[a-z][\\w-]*(?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\\]]+))+\\s*/?\\](?:\\s*\\[/[a-z][\\w-]*\\])?"
                    + "|\\[/[a-z][\\w-]*\\]|</?[A-Z][\\w.]*(?:\\s[^<>]*)?/?>)\\s*");

    /** Where several lines start, and what they end with. */
    private enum Span {
        DOLLARS("\\$\\$(?!.*\\$\\$\\s*$).*", ".*\\$\\$\\s*"),
        DOLLAR_LINE("\\$\\$.*\\$\\$\\s*", ""),
        BRACKETS("\\\\\\[\\s*", ".*\\\\\\]\\s*"),
        BRACKET_LINE("\\\\\\[(?=.*[=^_{}+<>]).*\\\\\\]\\s*", ""),
        SHORTCODE("\\{\\{[<%](?!.*[>%]\\}\\}).*", ".*[>%]\\}\\}\\s*"),
        LIQUID("\\{%(?!.*%\\}).*", ".*%\\}\\s*"),
        RAW(
                "\\{%-?\\s*(highlight|raw|comment|math|mermaid|katex)\\b.*%\\}\\s*",
                "\\{%-?\\s*end(?:highlight|raw|comment|math|mermaid|katex)\\s*-?%\\}\\s*"),
        HUGO_RAW(
                "\\{\\{[<%]\\s*(highlight|math|mermaid|katex|raw)\\b.*[>%]\\}\\}\\s*",
                "\\{\\{[<%]\\s*/\\s*(?:highlight|math|mermaid|katex|raw)\\s*[>%]\\}\\}\\s*"),
        COMPONENT("<[A-Z][\\w.]*(?:\\s[^<>]*)?$", ".*>\\s*"),
        MDX_IMPORT("import\\s*\\{[^}]*$", ".*from\\s.*");

        private final Pattern start;
        private final @Nullable Pattern end;

        Span(String start, String end) {
            this.start = Pattern.compile(start);
            this.end = end.isEmpty() ? null : Pattern.compile(end);
        }
    }

    private static final Pattern BOX = Pattern.compile("(?:[!?]{3}\\+?|={3}\\+?)\\s+\\S.*");

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,60}\\]:.*");

    /** What ends a note's paragraph without a blank line. */
    private static final Pattern NEW_BLOCK =
            Pattern.compile("\\[\\^[^\\]\\s]{1,60}\\]:|#{1,6}\\s|>|[-*+]\\s|\\d{1,9}[.)]\\s|`{3}|~{3}|:{3}|\\||<");

    /** Lines that such a span may have before it counts as text after all. */
    private static final int MOST_LINES = 2_000;

    private MarkdownOpaque() {}

    /** The parsers, those of several lines first. */
    static List<BlockParserFactory> parsers() {
        return List.of(new FootnoteFactory(), new BoxFactory(), new LinesFactory());
    }

    private static final class LinesFactory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int first = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || first >= line.length() || "{:[*@$\\<ie-!?=".indexOf(line.charAt(first)) < 0) {
                return BlockStart.none();
            }
            CharSequence own = line.subSequence(first, line.length());
            if (own.length() < 3 || (own.charAt(0) == '-' && own.toString().indexOf("8<") < 0)) {
                return BlockStart.none();
            }
            boolean free = matched.getParagraphLines().isEmpty();
            for (Span span : Span.values()) {
                Matcher matcher = span.start.matcher(own);
                boolean may = free || span != Span.MDX_IMPORT && span != Span.COMPONENT;
                if (may && matcher.matches()) {
                    return BlockStart.of(new LinesParser(span.end)).atIndex(state.getIndex());
                }
            }
            if (LINE.matcher(own).matches() || (free && FIRST_LINE.matcher(own).matches())) {
                return BlockStart.of(new LinesParser(null)).atIndex(state.getIndex());
            }
            return BlockStart.none();
        }
    }

    private static final class LinesParser extends AbstractBlockParser {

        private final Lines block = new Lines();
        private final @Nullable Pattern end;
        private int lines;
        private boolean ended;

        LinesParser(@Nullable Pattern end) {
            this.end = end;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (end == null || ended || ++lines > MOST_LINES) {
                return BlockContinue.none();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            ended |= end != null && lines > 0 && end.matcher(line.getContent()).matches();
        }
    }

    private static final class FootnoteFactory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int first = state.getNextNonSpaceIndex();
            boolean note = state.getIndent() < 4
                    && first + 4 < line.length()
                    && line.charAt(first) == '['
                    && FOOTNOTE.matcher(line.subSequence(first, line.length())).matches();
            return note ? BlockStart.of(new FootnoteParser()).atIndex(state.getIndex()) : BlockStart.none();
        }
    }

    /** A note goes on in the lines under it, and in indented lines after a blank one. */
    private static final class FootnoteParser extends AbstractBlockParser {

        private final Lines block = new Lines();
        private boolean afterBlank;

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                afterBlank = true;
                return BlockContinue.atIndex(state.getIndex());
            }
            CharSequence line = state.getLine().getContent();
            int first = state.getNextNonSpaceIndex();
            boolean indented = state.getIndent() >= 2;
            boolean other =
                    NEW_BLOCK.matcher(line.subSequence(first, line.length())).lookingAt();
            if (!indented && (afterBlank || other)) {
                return BlockContinue.none();
            }
            afterBlank = false;
            return BlockContinue.atIndex(state.getIndex());
        }
    }

    private static final class BoxFactory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int first = state.getNextNonSpaceIndex();
            boolean box = state.getIndent() < 4
                    && first < line.length()
                    && "!?=".indexOf(line.charAt(first)) >= 0
                    && BOX.matcher(line.subSequence(first, line.length())).matches();
            return box ? BlockStart.of(new BoxParser(state.getIndent())).atIndex(line.length()) : BlockStart.none();
        }
    }

    private static final class BoxParser extends AbstractBlockParser {

        private final Box block = new Box();
        private final int indent;

        BoxParser(int indent) {
            this.indent = indent;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= indent + 4
                    ? BlockContinue.atColumn(state.getColumn() + indent + 4)
                    : BlockContinue.none();
        }
    }
}
