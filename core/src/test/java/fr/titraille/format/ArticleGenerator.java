package fr.titraille.format;

import fr.titraille.article.Article;
import fr.titraille.article.Block;
import fr.titraille.article.Mark;
import fr.titraille.article.RichText;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes up articles from a seed: every kind of block, marks that nest and cross, text full of would-be markup. */
final class ArticleGenerator {

    private static final List<String> WORDS = List.of(
            "puce",
            "l’IA",
            "semi-conducteurs",
            "1\u202F600",
            "« cadence »",
            "R&D",
            "a<b",
            "x>y",
            "*",
            "_fin_",
            "#",
            "[ ]",
            "(1)",
            "`x`",
            "|",
            "\\",
            "!",
            "1.",
            "-",
            "+",
            "~~",
            "élève",
            "A100",
            "https://exemple.fr/a_b",
            "&lt;",
            "€",
            "<br>",
            "œuvre",
            "🙂",
            "\"droit\"",
            "==",
            "a*b*c",
            "**",
            "fin.");

    private static final List<Mark.Kind> KINDS = List.of(
            Mark.Kind.STRONG,
            Mark.Kind.EMPHASIS,
            Mark.Kind.LINK,
            Mark.Kind.CODE,
            Mark.Kind.UNDERLINE,
            Mark.Kind.STRIKETHROUGH,
            Mark.Kind.SUPERSCRIPT,
            Mark.Kind.SUBSCRIPT);

    private final Random random;
    private final List<Mark.Kind> kinds;

    ArticleGenerator(long seed, List<Mark.Kind> kinds) {
        this.random = new Random(seed);
        this.kinds = kinds;
    }

    ArticleGenerator(long seed) {
        this(seed, KINDS);
    }

    Article article() {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            blocks.add(block());
        }
        return Article.of(blocks);
    }

    private Block block() {
        return switch (random.nextInt(9)) {
            case 0 -> new Block.Heading(2 + random.nextInt(3), rich(4), null);
            case 1 -> list();
            case 2 -> new Block.Quote(rich(12), null);
            case 3 -> image();
            case 4 -> table();
            case 5 -> new Block.Code("int a = 1;\n  if (a < b && c) {}", random.nextBoolean() ? "java" : null, null);
            default -> new Block.Paragraph(rich(25), null);
        };
    }

    private Block list() {
        List<Block.ListBlock.Item> items = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            items.add(new Block.ListBlock.Item(rich(6), depth));
            depth = Math.max(0, Math.min(3, depth + random.nextInt(3) - 1));
        }
        return new Block.ListBlock(random.nextBoolean(), items, null);
    }

    private Block image() {
        boolean more = random.nextBoolean();
        return new Block.Image(
                "https://exemple.fr/i.jpg?a=1&b=2",
                words(3),
                random.nextBoolean() ? words(5) : null,
                more ? words(2) : null,
                more ? 1200 : null,
                more ? 675 : null,
                null);
    }

    private Block table() {
        List<List<RichText>> rows = new ArrayList<>();
        int columns = 2 + random.nextInt(3);
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            List<RichText> row = new ArrayList<>();
            for (int k = 0; k < columns; k++) {
                row.add(rich(3));
            }
            rows.add(row);
        }
        return new Block.Table(random.nextBoolean(), rows, null);
    }

    private String words(int most) {
        StringBuilder out = new StringBuilder("Mot");
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            out.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return out.append(" bout").toString();
    }

    private RichText rich(int most) {
        StringBuilder out = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        String text = out.toString();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            mark(text, marks);
        }
        return new RichText(text, Marks.canonical(marks));
    }

    /** A mark over whole words, so that it holds no white space at its ends, as editors write them. */
    private void mark(String text, List<Mark> marks) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ') {
                starts.add(i);
            }
        }
        int from = random.nextInt(starts.size());
        int to = from + random.nextInt(Math.min(4, starts.size() - from));
        int end = to + 1 < starts.size() ? starts.get(to + 1) - 1 : text.length();
        Mark.Kind kind = kinds.get(random.nextInt(kinds.size()));
        TextRange range = new TextRange(starts.get(from), end);
        marks.add(new Mark(
                kind, range, kind == Mark.Kind.LINK ? Map.of("href", "https://exemple.fr/?a=1&b=(2)") : Map.of()));
    }
}
