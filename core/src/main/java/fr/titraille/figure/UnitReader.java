package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.figure.UnitLexicon.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts or measures: the unit, currency or noun after it, or the currency sign before it. */
final class UnitReader {

    /**
     * A unit found.
     *
     * @param endToken one past the last token that belongs to the figure's text
     * @param nounEnd one past the noun, which may stand after adjectives
     */
    record Found(Unit unit, int endToken, int nounEnd) {}

    private static final Set<String> PARTITIVES =
            Set.of("ces", "ses", "leurs", "nos", "vos", "mes", "tes", "cette", "son", "sa", "leur", "les", "la", "l'");
    private static final Set<String> SKIPPED = Set.of(
            "plus",
            "autres",
            "autre",
            "moins",
            "très",
            "premiers",
            "premières",
            "derniers",
            "dernières",
            "prochains",
            "prochaines",
            "mêmes",
            "seuls",
            "seules",
            "seul",
            "seule",
            "principaux",
            "principales");

    private static final Set<String> POINTS_OF =
            Set.of("croissance", "marge", "pib", "part", "parts", "hausse", "baisse", "plus", "moins", "marché");
    private static final int MOST_ADJECTIVES = 3;
    /** Capitals and digits, a model's code: MI355X, XG-900, B300. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{L}]{0,9}-?\\d[\\p{L}\\d]*");

    private final AnalyzedText text;
    private final Map<Integer, Mention> chipAt;
    private final UnitLexicon lexicon = UnitLexicon.standard();

    /** @param chipAt the chip mentions by the number of their first token */
    UnitReader(AnalyzedText text, Map<Integer, Mention> chipAt) {
        this.text = text;
        this.chipAt = chipAt;
    }

    /** The unit after {@code number} in the sentence that ends at token {@code end}, or null. */
    @Nullable
    Found after(Quantity number, int end) {
        if (number.glued() != null && !number.isScaled()) {
            return glued(number, end);
        }
        int at = number.endToken();
        boolean of = at < end && isOf(at);
        if (of && (number.isScaled() || number.collective())) {
            at++;
        }
        Found measured = measured(at, end);
        if (measured != null) {
            return measured;
        }
        boolean all = of
                && number.isScaled()
                && at < end
                && PARTITIVES.contains(text.token(at).key());
        if (all) {
            return counted(at + 1, end, at + 1);
        }
        if (of && !number.isScaled() && !number.collective()) {
            boolean partitive =
                    at + 1 < end && PARTITIVES.contains(text.token(at + 1).key());
            return partitive ? counted(pastNumber(at + 2, end), end, at) : null;
        }
        if (at < end && text.token(at).key().equals("des")) {
            return counted(pastNumber(at + 1, end), end, at);
        }
        return counted(at, end, at);
    }

    /** « 60 des 72 GPU »: the noun stands after the whole. */
    private int pastNumber(int at, int end) {
        NumberWords.Word word = at < end ? NumberWords.of(text.token(at).key()) : null;
        boolean number = at < end
                && (text.token(at).kind() == TokenKind.NUMBER
                        || word != null
                                && Set.of(NumberWords.Kind.UNIT, NumberWords.Kind.TEN, NumberWords.Kind.HUNDRED)
                                        .contains(word.kind()));
        return number ? at + 1 : at;
    }

    /** 5nm, 80Go, and 3,35To/s, where the tokeniser cuts at the slash. */
    private @Nullable Found glued(Quantity number, int end) {
        int next = number.endToken();
        if (next + 1 < end && text.token(next).text().equals("/")) {
            Unit rate = lexicon.unit(number.glued() + "/" + text.token(next + 1).text());
            if (rate != null) {
                return new Found(rate, next + 2, next + 2);
            }
        }
        Unit unit = lexicon.unit(String.valueOf(number.glued()));
        return unit == null ? null : new Found(unit, next, next);
    }

    /** A currency or unit of measure at {@code at}: the longest that the tokens spell. */
    private @Nullable Found measured(int at, int end) {
        StringBuilder joined = new StringBuilder();
        Found found = null;
        for (int i = at; i < Math.min(end, at + UnitLexicon.LONGEST); i++) {
            joined.append(UnitLexicon.joined(text.token(i).text()));
            Unit unit = lexicon.currency(joined.toString());
            if (unit == null) {
                unit = lexicon.unit(joined.toString());
            }
            if (unit != null && !isNounHere(unit, joined.toString(), i + 1, end)) {
                found = new Found(unit, i + 1, i + 1);
            }
        }
        return found;
    }

    /** « points de vente », « livres » without a large number, « mètre étalon »: words that are no unit here. */
    private boolean isNounHere(Unit unit, String joined, int next, int end) {
        boolean of = next < end && isOf(next);
        if (joined.startsWith("point") && unit.type() == Figure.Type.PERCENT) {
            boolean share = joined.contains("pourcentage")
                    || (of
                            && next + 1 < end
                            && POINTS_OF.contains(text.token(next + 1).key()));
            boolean adjective = next < end && text.token(next).kind() == TokenKind.WORD && has(next, PartOfSpeech.ADJ);
            return !share && (of || adjective);
        }
        return joined.equals("x")
                || (joined.equals("m") && next < end && text.token(next).text().equals("."));
    }

    private @Nullable Found counted(int from, int end, int textEnd) {
        int at = from;
        for (int skipped = 0; at < end && skipped <= MOST_ADJECTIVES; skipped++) {
            Token token = text.token(at);
            Mention chip = chipAt.get(at);
            if (chip != null) {
                return found(UnitLexicon.count(chipUnit(chip)), at, endOf(chip), textEnd);
            }
            if (skipped == 0 && at == from && isCode(token)) {
                return found(UnitLexicon.count(UnitLexicon.CHIP), at, at + 1, textEnd);
            }
            boolean stop = text.isFunctionWord(at) && !SKIPPED.contains(token.key());
            if (token.kind() != TokenKind.WORD || stop || NumberWords.of(token.key()) != null) {
                return null;
            }
            // the unit may follow adjectives: « les cinq prochaines années »
            if (skipped > 0) {
                Unit duration = lexicon.unit(token.key());
                if (duration != null && duration.type() == Figure.Type.DURATION) {
                    return new Found(duration, at + 1, at + 1);
                }
            }
            Found noun = nounAt(at, end, textEnd);
            if (noun != null) {
                return noun;
            }
            boolean more = at + 1 < end && text.token(at + 1).kind() == TokenKind.WORD;
            if (!more || !isAdjective(at)) {
                return unknown(at, textEnd);
            }
            at++;
        }
        return null;
    }

    private @Nullable Found nounAt(int at, int end, int textEnd) {
        StringBuilder joined = new StringBuilder();
        Found found = null;
        for (int i = at; i < Math.min(end, at + 4); i++) {
            joined.append(text.token(i).key());
            Unit unit = i == at ? known(i) : lexicon.noun(joined.toString());
            if (unit == null && i > at) {
                unit = lexicon.noun(singularWords(at, i));
            }
            if (unit != null) {
                found = found(unit, at, i + 1, textEnd);
            }
        }
        return found;
    }

    /** The words in the singular, joined: « centres de données » as centrededonnées. */
    private String singularWords(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String key = text.token(i).key();
            boolean plural = i == from && key.endsWith("s");
            out.append(plural ? key.substring(0, key.length() - 1) : key);
        }
        return out.toString();
    }

    private @Nullable Unit known(int at) {
        Unit byKey = lexicon.noun(text.token(at).key());
        if (byKey != null) {
            return byKey;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.pos() == PartOfSpeech.NOUN) {
                Unit unit = lexicon.noun(reading.lemma());
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    /** A noun that the lexicon does not know counts all the same; what is no noun does not. */
    private @Nullable Found unknown(int at, int textEnd) {
        List<Reading> readings = text.readings(at);
        boolean noun = readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN)
                && readings.stream().noneMatch(r -> r.pos() == PartOfSpeech.AUX || r.pos() == PartOfSpeech.ADP);
        boolean foreign = readings.isEmpty() && text.token(at).text().length() > 3;
        boolean verb = readings.stream()
                .anyMatch(r -> r.pos() == PartOfSpeech.VERB && !r.isPastParticiple() && r.is(Mood.INDICATIVE));
        boolean plural = readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.NOUN && r.is(Plurality.PLURAL));
        if (!foreign && (!noun || verb && !plural)) {
            return null;
        }
        String lemma = readings.stream()
                .filter(r -> r.pos() == PartOfSpeech.NOUN)
                .map(Reading::lemma)
                .findFirst()
                .orElse(text.token(at).key());
        return found(UnitLexicon.count(lexicon.english(lemma)), at, at + 1, textEnd);
    }

    /** « 300 XG-900 »: a code that no catalogue knows counts as a chip. A unit of measure was read before. */
    private static boolean isCode(Token token) {
        return token.kind() == TokenKind.MODEL
                && token.isCapitalized()
                && CODE.matcher(token.text()).matches();
    }

    private boolean isAdjective(int at) {
        return SKIPPED.contains(text.token(at).key()) || has(at, PartOfSpeech.ADJ);
    }

    private boolean has(int at, PartOfSpeech pos) {
        return text.readings(at).stream().anyMatch(r -> r.pos() == pos);
    }

    private static Found found(Unit unit, int at, int nounEnd, int textEnd) {
        return new Found(unit, at == textEnd ? nounEnd : textEnd, nounEnd);
    }

    private int endOf(Mention mention) {
        return text.firstTokenFrom(mention.range().end() - 1) + 1;
    }

    private static String chipUnit(Mention chip) {
        boolean system = ChipCatalogue.standard()
                .find(chip.name())
                .map(c -> c.kind() == Chip.Kind.SYSTEM)
                .orElse(false);
        return !system ? "chip" : chip.name().contains("NVL") ? "rack" : "server";
    }

    private boolean isOf(int at) {
        String key = text.token(at).key();
        return key.equals("de") || key.equals("d'");
    }

    /** The currency whose sign or code stands right before token {@code at} (« $3 milliards »), or null. */
    @Nullable
    Found before(int at, int from) {
        StringBuilder joined = new StringBuilder();
        Found found = null;
        for (int i = at - 1; i >= Math.max(from, at - 2); i--) {
            joined.insert(0, text.token(i).text());
            Unit unit = lexicon.currency(joined.toString());
            boolean sign = joined.length() <= 3;
            if (unit != null && sign && unit.factor().compareTo(BigDecimal.ONE) == 0) {
                found = new Found(unit, i, i);
            }
        }
        return found;
    }
}
