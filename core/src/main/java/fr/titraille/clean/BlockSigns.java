package fr.titraille.clean;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at the blocks of one article and says which signs each shows. */
final class BlockSigns {

    private static final int SHORT_WORDS = 8;
    private static final int LONG_WORDS = 40;
    private static final int PROSE_WORDS = 12;
    /** A telephone number has at least four groups of digits. */
    private static final int FEWEST_PHONE_JOINTS = 3;

    private static final Pattern PHONE = Pattern.compile(
            "(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{1,4}\\)[ .-]?)?\\d{1,4}(?:[ .-]\\d{2,4}){3,5}(?!\\d)|\\b1-\\d{3}-\\d{3}-\\d{4}\\b");
    private static final Pattern FOREIGN_MONEY =
            Pattern.compile("[€$£]\\s?\\d|\\d%|\\d,\\d{3}\\s?(?:[€$£]|USD|EUR)|-\\s?\\d{1,2}\\s?%");
    private static final Pattern MONEY =
            Pattern.compile("\\d\\s?(?:[€$£]|euros?\\b|dollars?\\b)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DOMAIN =
            Pattern.compile("\\b[\\w-]{2,63}\\.(?:com|net|org|io|fr|bet|casino|app|shop|store|xyz|info|biz)\\b");
    private static final Pattern WORD_GOAL = Pattern.compile("\\d\\s*(?:words|mots)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ATTRIBUTIONS = ResourceLines.set(BlockSigns.class, "attribution-words.txt");
    private static final Set<String> ADDRESSES = Set.of(
            "vous", "votre", "vos", "tu", "ton", "tes", "your", "you", "yours", "nous", "notre", "nos", "our", "us");

    private final AnalyzedArticle article;
    private final List<EnumSet<BlockSign>> own = new ArrayList<>();
    private final Map<String, Integer> blocksWithWord = new HashMap<>();
    private final @Nullable String[] stems;

    private BlockSigns(AnalyzedArticle article) {
        this.article = article;
        this.stems = new String[article.body().tokens().size()];
    }

    /** Looks at all blocks. */
    static BlockSigns of(AnalyzedArticle article, List<Boolean> cued) {
        BlockSigns signs = new BlockSigns(article);
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            signs.countWords(article.layout().ranges().get(i));
        }
        for (int i = 0; i < blocks.size(); i++) {
            signs.own.add(signs.look(article.layout().ranges().get(i)));
        }
        signs.place(cued);
        return signs;
    }

    /** The signs of a block; none for one without text. */
    Set<BlockSign> at(int block) {
        return own.get(block);
    }

    private static boolean isContent(AnalyzedText text, Token token) {
        return token.kind() == TokenKind.WORD && token.text().length() >= 4 && !text.isFunctionWord(token.index());
    }

    private void countWords(TextRange range) {
        Set<String> seen = new HashSet<>();
        AnalyzedText text = article.body();
        for (int i = text.firstTokenFrom(range.start());
                i < text.tokens().size() && text.token(i).start() < range.end();
                i++) {
            if (isContent(text, text.token(i))) {
                String stem = stem(text.token(i));
                stems[i] = stem;
                if (seen.add(stem)) {
                    blocksWithWord.merge(stem, 1, Integer::sum);
                }
            }
        }
    }

    private static String stem(Token token) {
        String key = Folding.unaccented(token.key());
        return key.length() > 6 ? key.substring(0, 6) : key;
    }

    /** The signs of a stretch of the text, its place apart. */
    EnumSet<BlockSign> look(TextRange range) {
        EnumSet<BlockSign> signs = EnumSet.noneOf(BlockSign.class);
        String block = range.of(article.text()).strip();
        if (block.isEmpty()) {
            return signs;
        }
        AnalyzedText text = article.body();
        int words = 0;
        int functionWords = 0;
        int content = 0;
        int shared = 0;
        int capitals = 0;
        for (int i = text.firstTokenFrom(range.start());
                i < text.tokens().size() && text.token(i).start() < range.end();
                i++) {
            Token token = text.token(i);
            words += token.isLexical() || token.kind() == TokenKind.NUMBER ? 1 : 0;
            functionWords += text.isFunctionWord(i) ? 1 : 0;
            capitals += isCapitals(token) ? 1 : 0;
            String stem = stems[i];
            if (stem != null) {
                content++;
                shared += blocksWithWord.getOrDefault(stem, 0) > 1 ? 1 : 0;
            }
            add(signs, BlockSign.EMAIL, token.kind() == TokenKind.EMAIL);
            add(signs, BlockSign.URL, token.kind() == TokenKind.URL);
            add(signs, BlockSign.ADDRESS, ADDRESSES.contains(token.key()));
            add(signs, BlockSign.ATTRIBUTED, ATTRIBUTIONS.contains(token.key()));
        }
        boolean stopped = ".!?…»\"”)".indexOf(block.charAt(block.length() - 1)) >= 0;
        boolean french = text.language(range).equals("fr");
        add(signs, BlockSign.SHORT, words <= SHORT_WORDS);
        add(signs, BlockSign.LONG, words > LONG_WORDS);
        add(signs, BlockSign.NO_STOP, !stopped);
        add(signs, BlockSign.ENGLISH, !french);
        add(signs, BlockSign.PROSE, stopped && french && words >= PROSE_WORDS && functionWords * 5 >= words);
        add(signs, BlockSign.OFF_TOPIC, content >= 4 && shared * 5 < content);
        add(signs, BlockSign.ALL_CAPS, capitals >= 3);
        add(signs, BlockSign.EXCLAMATION, block.indexOf('!') >= 0);
        add(signs, BlockSign.BRACKETED, block.startsWith("(") && block.endsWith(")"));
        patterns(block, signs);
        names(text.firstTokenFrom(range.start()), range, words, signs);
        return signs;
    }

    private static boolean isCapitals(Token token) {
        return token.kind() == TokenKind.WORD
                && token.text().length() >= 4
                && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    }

    /** Each pattern is tried only where the characters it cannot do without stand in the block. */
    private static void patterns(String block, EnumSet<BlockSign> signs) {
        int joints = 0;
        boolean digits = false;
        boolean moneyFollows = false;
        boolean domain = false;
        boolean goal = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (c == '.') {
                domain |= i > 0 && i + 1 < block.length() && "cnoifbasx".indexOf(block.charAt(i + 1)) >= 0;
            } else if (Character.isDigit(c) || Character.isSurrogate(c)) {
                digits = true;
                int next = i + 1;
                boolean joined = next + 1 < block.length()
                        && " .-".indexOf(block.charAt(next)) >= 0
                        && Character.isDigit(block.charAt(next + 1));
                joints += joined ? 1 : 0;
                while (next < block.length() && isSpace(block.charAt(next))) {
                    next++;
                }
                char after = next < block.length() ? block.charAt(next) : ' ';
                moneyFollows |= "€$£ed".indexOf(after) >= 0;
                goal |= "wWmM".indexOf(after) >= 0;
            }
        }
        boolean foreign = digits && hasAny(block, "€$£%,");
        add(
                signs,
                BlockSign.PHONE,
                joints >= FEWEST_PHONE_JOINTS && PHONE.matcher(block).find());
        add(
                signs,
                BlockSign.FOREIGN_MONEY,
                foreign && FOREIGN_MONEY.matcher(block).find());
        add(signs, BlockSign.MONEY, moneyFollows && MONEY.matcher(block).find());
        add(signs, BlockSign.URL, domain && DOMAIN.matcher(block).find());
        add(signs, BlockSign.WORD_GOAL, goal && WORD_GOAL.matcher(block).find());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean hasAny(String block, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (block.indexOf(characters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(EnumSet<BlockSign> signs, BlockSign sign, boolean shown) {
        if (shown) {
            signs.add(sign);
        }
    }

    /** A person's name is two or more capitalised words in a row that are no words of French. */
    private void names(int first, TextRange range, int words, EnumSet<BlockSign> signs) {
        if (PersonName.at(article.body(), first, range.end()) > 0) {
            signs.add(BlockSign.NAME_FIRST);
        }
        int afterCue = Math.min(first + 1, article.body().tokens().size());
        for (int skip = afterCue;
                skip <= Math.min(first + 3, article.body().tokens().size());
                skip++) {
            if (PersonName.at(article.body(), skip, range.end()) > 0 && words <= 24) {
                signs.add(BlockSign.NAME);
            }
        }
    }

    /** Prose without cues is where the article is; what lies before or after it is outside. */
    private void place(List<Boolean> cued) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).contains(BlockSign.PROSE) && !cued.get(i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < own.size() && first >= 0; i++) {
            add(own.get(i), BlockSign.HEAD, i < first);
            add(own.get(i), BlockSign.TAIL, i > last);
            add(own.get(i), BlockSign.OUTSIDE, i < first || i > last);
        }
    }
}
