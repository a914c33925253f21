package fr.titraille.entity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
        boolean family = ChipCatalogue.standard()
                .find(found.mention().name())
                .map(c -> c.kind() == Chip.Kind.FAMILY && c.name().indexOf(' ') < 0)
                .orElse(false);
        Token token = text.token(next);
        boolean number = token.kind() == TokenKind.MODEL || token.kind() == TokenKind.NUMBER;
        if (!family || !number || !MODEL_NUMBER.matcher(token.text()).matches() || countsNext(next)) {
            return found;
        }
        return mention(found.mention().name() + " " + token.text(), found.firstToken(), next + 1);
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
                            || CODE.matcher(token.text()).matches() && (besideChip(i, chip) || isNearMiss(i)))) {
                out.add(mention(token.text(), i, i + 1));
                chip[i] = true;
            }
        }
        return out;
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
