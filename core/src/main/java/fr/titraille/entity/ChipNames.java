package fr.titraille.entity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chip names beyond the catalogue's spellings: family and model in either order (« 910B Ascend AI »), models that the
 * catalogue does not know beside a chip word (« puces A8 ») or after their family (« Ascend 990 »).
 */
final class ChipNames {

    /** One to three letters, one to four digits and a short tail: A8, MI308X, RTX4090, 910B, P800. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,4}\\d{1,4}\\p{L}{0,3}|\\d{3}\\p{Lu}{1,2}");

    private static final Pattern MODEL_NUMBER = Pattern.compile("\\d{1,4}\\p{L}{0,2}|\\p{Lu}{1,2}\\d{1,4}\\p{L}{0,2}");
    private static final Set<String> AI = Set.of("ai", "ia");
    private static final Set<String> LINKS = Set.of(",", "et", "ou", "/", "puis", "voire", "ni");
    private static final Set<String> INTRODUCING = Set.of(
            "le", "la", "l'", "les", "des", "du", "de", "d'", "aux", "au", "à", "un", "une", "et", "ou", "sa", "son",
            "ses");
    /** What stands between a line and its number: « Radeon AI Pro R9700 », « RTX Pro 6000 ». */
    private static final Set<String> QUALIFIERS = Set.of("AI", "IA", "Pro", "PRO", "RX", "RTX", "Max", "Ultra");
    /** What a maker hangs on a number for a stronger or a later sister: « RTX 5090 Ti ». */
    private static final Set<String> TAILS = Set.of("Ti", "Super", "SUPER", "Ultra", "Max", "Plus");

    private static final int MOST_QUALIFIERS = 2;
    private static final int REACH = 4;

    private final AnalyzedText text;
    private final List<TokenMention> known;
    private final boolean[] covered;
    /** Sentences, by number, that name a maker or a chip. */
    private final BitSet ofTheField = new BitSet();

    /** A mention with the tokens it covers. */
    record TokenMention(Mention mention, int firstToken, int endToken) {}

    ChipNames(AnalyzedText text, List<TokenMention> known) {
        this.text = text;
        this.known = known;
        this.covered = new boolean[text.tokens().size()];
        for (TokenMention m : known) {
            if (isOfTheField(m.mention())) {
                ofTheField.set(text.sentenceOf(m.firstToken()).index());
            }
            for (int i = m.firstToken(); i < m.endToken(); i++) {
                covered[i] = true;
            }
        }
    }

    /** The known names, joined where they make one, and the codes found beside them. */
    List<TokenMention> complete() {
        List<TokenMention> out = new ArrayList<>();
        int i = 0;
        while (i < known.size()) {
            TokenMention first = known.get(i);
            TokenMention joined = i + 1 < known.size() ? joined(first, known.get(i + 1)) : null;
            if (joined != null) {
                out.add(joined);
                i += 2;
            } else {
                out.add(numbered(first));
                i++;
            }
        }
        out.addAll(codes(out));
        out.sort((a, b) -> Integer.compare(a.firstToken(), b.firstToken()));
        return out;
    }

    /** « 910B Ascend », « Ascend AI 910B », « DGX H100 »: two names of one thing, side by side. */
    private @Nullable TokenMention joined(TokenMention first, TokenMention second) {
        if (first.mention().type() != Mention.Type.CHIP || second.mention().type() != Mention.Type.CHIP) {
            return null;
        }
        int gap = second.firstToken() - first.endToken();
        boolean beside = gap == 0
                || (gap == 1 && AI.contains(text.token(first.endToken()).key()));
        if (!beside) {
            return null;
        }
        String a = first.mention().name();
        String b = second.mention().name();
        Optional<Chip> both = ChipCatalogue.standard().find(a + " " + b);
        String name = both.isPresent()
                ? both.get().name()
                : isFamilyOf(a, b) ? b : isFamilyOf(b, a) ? a : a.equals(b) ? a : null;
        return name == null ? null : mention(name, first.firstToken(), second.endToken());
    }

    private static boolean isFamilyOf(String family, String chip) {
        return ChipCatalogue.standard()
                .find(chip)
                .map(c -> family.equals(c.family()))
                .orElse(false);
    }

    /** « Ascend 990 »: a family of the catalogue with a number it does not know. */
    private TokenMention numbered(TokenMention found) {
        int next = found.endToken();
        if (found.mention().type() != Mention.Type.CHIP || next >= covered.length || covered[next]) {
            return found;
        }
        if (TAILS.contains(text.token(next).text()) && endsInDigit(found)) {
            return mention(found.mention().name() + " " + text.token(next).text(), found.firstToken(), next + 1);
        }
        boolean family = ChipCatalogue.standard()
                .find(found.mention().name())
                .map(c -> c.kind() == Chip.Kind.FAMILY && c.name().indexOf(' ') < 0)
                .orElse(false);
        StringBuilder qualified = new StringBuilder();
        int last = next;
        for (int k = 0;
                k < MOST_QUALIFIERS
                        && last + 1 < covered.length
                        && QUALIFIERS.contains(text.token(last).text());
                k++) {
            qualified.append(' ').append(text.token(last).text());
            last++;
        }
        if (family
                && last > next
                && !covered[last]
                && MODEL_NUMBER.matcher(text.token(last).text()).matches()) {
            return mention(
                    found.mention().name() + qualified + " " + text.token(last).text(), found.firstToken(), last + 1);
        }
        Token token = text.token(next);
        boolean number = token.kind() == TokenKind.MODEL || token.kind() == TokenKind.NUMBER;
        if (!family || !number || !MODEL_NUMBER.matcher(token.text()).matches() || countsNext(next)) {
            return found;
        }
        return mention(found.mention().name() + " " + token.text(), found.firstToken(), next + 1);
    }

    private boolean endsInDigit(TokenMention found) {
        String name = text.token(found.endToken() - 1).text();
        return Character.isDigit(name.charAt(name.length() - 1));
    }

    /** Whether the number at {@code index} counts what follows (« Ascend 200 fois »), or is a year. */
    private boolean countsNext(int index) {
        Token token = text.token(index);
        if (token.kind() != TokenKind.NUMBER) {
            return false;
        }
        boolean year = token.text().matches("(?:19|20)\\d\\d");
        return year
                || (index + 1 < covered.length
                        && (text.token(index + 1).key().matches("%|millions?|milliards?|fois|puces|pour")
                                || token.key().length() > 1
                                        && text.readings(index + 1).stream()
                                                .anyMatch(
                                                        r -> r.pos() == PartOfSpeech.NOUN && r.is(Plurality.PLURAL))));
    }

    private List<TokenMention> codes(List<TokenMention> names) {
        boolean[] chip = new boolean[covered.length];
        for (TokenMention m : names) {
            if (m.mention().type() == Mention.Type.CHIP) {
                for (int i = m.firstToken(); i < m.endToken(); i++) {
                    chip[i] = true;
                }
            }
        }
        List<TokenMention> out = new ArrayList<>();
        for (int i = 0; i < covered.length; i++) {
            Token token = text.token(i);
            if (token.kind() == TokenKind.MODEL
                    && !covered[i]
                    && !chip[i]
                    && (ChipLines.isChip(token.text())
                            || CODE.matcher(token.text()).matches()
                                    && (besideChip(i, chip) || isNearMiss(i) || isMakers(i)))) {
                out.add(mention(token.text(), i, i + 1));
                chip[i] = true;
            } else if (!covered[i] && !chip[i] && isChristened(i)) {
                out.add(mention(token.text(), i, i + 1));
                chip[i] = true;
            }
        }
        // what is a chip once is so in the whole text
        Set<String> found = new HashSet<>();
        out.forEach(m -> found.add(m.mention().name()));
        for (int i = 0; i < covered.length; i++) {
            if (!covered[i] && !chip[i] && found.contains(text.token(i).text())) {
                out.add(mention(text.token(i).text(), i, i + 1));
                chip[i] = true;
            }
        }
        return out;
    }

    /** « la R9700 d’AMD », « la B60 d’Intel »: a code with its article that belongs to a maker of chips. */
    private boolean isMakers(int index) {
        boolean introduced = index > text.sentenceOf(index).firstToken()
                && INTRODUCING.contains(text.token(index - 1).key());
        int next = index + 1;
        boolean of = next + 1 < covered.length && OF.contains(text.token(next).key());
        return introduced
                && of
                && known.stream()
                        .anyMatch(m -> m.firstToken() == next + 1
                                && m.mention().type() == Mention.Type.COMPANY
                                && isOfTheField(m.mention()));
    }

    private static final Set<String> OF = Set.of("de", "d'", "du");

    /**
     * « sa puce Braga », « le processeur Tigris »: a name that no dictionary knows, right behind one chip. After several it
     * may be their maker's.
     */
    private boolean isChristened(int index) {
        Sentence sentence = text.sentenceOf(index);
        Token token = text.token(index);
        boolean name = (token.kind() == TokenKind.WORD || token.kind() == TokenKind.MODEL)
                && token.isCapitalized()
                && token.text().length() > 2
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && text.readings(index).isEmpty();
        int next = index + 1;
        boolean alone = next >= covered.length
                || !text.token(next).isCapitalized()
                || text.sentenceOf(next).index() != sentence.index();
        return name
                && alone
                && index - 2 >= sentence.firstToken()
                && NameContext.isStrongChipNoun(text, index - 1)
                && WordClass.SINGULAR_DETERMINER.has(text.token(index - 2).key());
    }

    /** Whether a chip noun stands shortly before, or a chip of a list that this code continues. */
    private boolean besideChip(int index, boolean[] chip) {
        Sentence sentence = text.sentenceOf(index);
        for (int i = index - 1; i >= Math.max(sentence.firstToken(), index - REACH); i--) {
            if (chip[i]) {
                return i == index - 1 || LINKS.contains(text.token(i + 1).key());
            }
            if (NameContext.isStrongChipNoun(text, i)) {
                return true;
            }
            if (text.token(i).kind() == TokenKind.PUNCTUATION
                    && !LINKS.contains(text.token(i).key())) {
                return false;
            }
        }
        return false;
    }

    /** « la H1000 de Nvidia »: one slip away from a known chip, where the sentence names a maker or a chip. */
    private boolean isNearMiss(int index) {
        Sentence sentence = text.sentenceOf(index);
        boolean introduced = index > sentence.firstToken()
                && INTRODUCING.contains(text.token(index - 1).key());
        return introduced
                && ofTheField.get(sentence.index())
                && ChipCatalogue.standard().isNearMiss(text.token(index).text());
    }

    private static boolean isOfTheField(Mention mention) {
        return mention.type() == Mention.Type.CHIP
                || (mention.type() == Mention.Type.COMPANY
                        && !ChipCatalogue.standard().of(mention.name()).isEmpty());
    }

    private TokenMention mention(String name, int first, int end) {
        return new TokenMention(
                new Mention(
                        text.token(first).range().union(text.token(end - 1).range()),
                        name,
                        Mention.Type.CHIP,
                        Mention.Form.NAME),
                first,
                end);
    }
}
