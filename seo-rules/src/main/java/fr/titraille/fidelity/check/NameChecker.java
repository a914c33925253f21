package fr.titraille.fidelity.check;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Organization;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.fidelity.align.Alignment;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that no source has: firms, people, countries, models, chips. Aliases and periphrases count as the name. */
final class NameChecker implements Checker {

    private static final Set<String> HOLDERS = ResourceLines.set(NameChecker.class, "periphrase-heads.txt");
    private static final Set<String> VARIANTS = ResourceLines.set(NameChecker.class, "chip-variants.txt");

    /** Cities and their inhabitants by country. */
    private static final Map<String, List<String>> CITIES = cities();

    private static Map<String, List<String>> cities() {
        Map<String, List<String>> cities = new HashMap<>();
        for (List<String> row : ResourceLines.table(NameChecker.class, "cities.tsv", 2)) {
            cities.put(row.get(0), List.of(row.get(1).split("\\|")));
        }
        return Map.copyOf(cities);
    }

    @Override
    public void check(Comparison comparison, Alarms out) {
        boolean[] named = new boolean[comparison.rewrite().analysis().tokens().size()];
        for (Mention mention : comparison.rewrite().mentions()) {
            mark(named, comparison.rewrite().analysis(), mention.range());
            if (mention.form() != Mention.Form.REFERENCE && !isGiven(comparison, mention)) {
                report(comparison, mention, out);
            }
        }
        for (Token token : comparison.rewrite().analysis().tokens()) {
            if (!named[token.index()] && isNewName(comparison, token)) {
                boolean code = token.kind() == TokenKind.MODEL;
                out.raise(Alarm.unknown(code ? Ground.CHIP_UNKNOWN : Ground.NAME_UNKNOWN, token.range()));
            }
        }
    }

    private static void mark(boolean[] named, AnalyzedText text, TextRange range) {
        for (int i = text.firstTokenFrom(range.start());
                i < named.length && text.token(i).start() < range.end();
                i++) {
            named[i] = true;
        }
    }

    private static boolean isGiven(Comparison comparison, Mention mention) {
        SourceTexts sources = comparison.sources();
        if (mention.form() == Mention.Form.DEMONYM) {
            return sources.names(mention.name())
                    || isCountryOfAFirm(sources, mention)
                    || CITIES.getOrDefault(mention.name(), List.of()).stream().anyMatch(city -> hasWords(sources, city))
                    || sources.names().isEmpty();
        }
        if (mention.type() == Mention.Type.CHIP) {
            return isGivenChip(sources, mention.name())
                    && !isOtherVariant(sources, mention.in(comparison.rewrite().text()));
        }
        if (mention.form() == Mention.Form.PERIPHRASE && sources.names(mention.name())) {
            return !isOtherPerson(comparison, mention);
        }
        return sources.names(mention.name())
                || isPartOfPeriphrase(comparison.rewrite(), mention)
                || isCountryOfAFirm(sources, mention)
                || isCompanyOfAName(comparison, mention)
                || hasWords(sources, mention.in(comparison.rewrite().text()))
                || sources.hasWordOfFamily(mention.in(comparison.rewrite().text()));
    }

    /** « l’administration Trump » is not « l’administration Biden », though both are the United States. */
    private static boolean isOtherPerson(Comparison comparison, Mention mention) {
        boolean known = false;
        boolean other = false;
        for (String word : mention.in(comparison.rewrite().text()).split("[\\s\u00A0\u202F'’-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && word.length() > 2) {
                other |= !comparison.sources().hasWord(word);
            } else if (word.length() > 3) {
                known |= comparison.sources().hasWord(word);
            }
        }
        return known && other;
    }

    /** A chip may be named by its family, or without its maker; not by a number that the source does not have. */
    private static boolean isGivenChip(SourceTexts sources, String name) {
        Set<String> own = words(name);
        if (sources.names(name)) {
            return true;
        }
        for (String known : sources.names().keySet()) {
            if (words(known).containsAll(own)) {
                return true;
            }
        }
        return hasWords(sources, name);
    }

    /** « M2 Max » is not « M2 Ultra », though the catalogue knows both as M2. */
    private static boolean isOtherVariant(SourceTexts sources, String name) {
        return words(name).stream().anyMatch(word -> VARIANTS.contains(word) && !sources.hasWord(word));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(Folding.unaccented(name).split("[\\s-]+")));
    }

    private static boolean hasWords(SourceTexts sources, String name) {
        for (String word : name.split("[\\s\u00A0\u202F]+")) {
            if (!sources.hasWord(word)) {
                return false;
            }
        }
        return true;
    }

    /** « le groupe de Jensen Huang », « le créateur de ChatGPT » stand for a firm. */
    private static boolean isPartOfPeriphrase(ComparedText text, Mention mention) {
        boolean party = mention.type() == Mention.Type.PERSON
                || mention.type() == Mention.Type.MODEL
                || mention.type() == Mention.Type.COMPANY
                || mention.type() == Mention.Type.OTHER;
        return party
                && isBehindRole(
                        text, text.analysis().firstTokenFrom(mention.range().start()));
    }

    /** « le propriétaire de », « le rival de »: a name that only serves to name another. */
    private static boolean isBehindRole(ComparedText text, int first) {
        return first >= 3
                && WordClass.OF.has(text.token(first - 1).key())
                && HOLDERS.contains(Folding.key(text.analysis().lemma(first - 2)))
                && WordClass.DEFINITE_ARTICLE.has(text.token(first - 3).key());
    }

    /** « Jensen Huang » or « Blackwell » in the source lets the rewrite name Nvidia, unless another firm had that place. */
    private static boolean isCompanyOfAName(Comparison comparison, Mention mention) {
        if (mention.type() != Mention.Type.COMPANY) {
            return false;
        }
        SourceTexts sources = comparison.sources();
        boolean known = sources.named(Mention.Type.PERSON).stream()
                        .map(OrganizationCatalogue.standard()::companyOf)
                        .flatMap(Optional::stream)
                        .anyMatch(company -> company.name().equals(mention.name()))
                || sources.named(Mention.Type.CHIP).stream()
                        .map(ChipCatalogue.standard()::find)
                        .flatMap(Optional::stream)
                        .anyMatch(chip -> mention.name().equals(chip.maker()));
        return known && replaced(comparison, mention) == null;
    }

    private static boolean isCountryOfAFirm(SourceTexts sources, Mention mention) {
        if (mention.type() != Mention.Type.COUNTRY && mention.type() != Mention.Type.PLACE) {
            return false;
        }
        for (Organization organization : OrganizationCatalogue.standard().organizations()) {
            if (mention.name().equals(organization.country()) && sources.names(organization.name())) {
                return true;
            }
        }
        return false;
    }

    private static void report(Comparison comparison, Mention mention, Alarms out) {
        boolean chip = mention.type() == Mention.Type.CHIP;
        Replaced replaced = replaced(comparison, mention);
        if (replaced != null) {
            out.raise(Alarm.of(
                            chip ? Ground.CHIP_CHANGED : Ground.NAME_CHANGED,
                            mention.range(),
                            replaced.origin(),
                            replaced.mention().range(),
                            1)
                    .mendedBy(replaced.mention().in(replaced.origin().text().text())));
        } else if (mention.type() != Mention.Type.AUTHORITY) {
            out.raise(Alarm.unknown(chip ? Ground.CHIP_UNKNOWN : Ground.NAME_UNKNOWN, mention.range()));
        }
    }

    private record Replaced(SourceTexts.Origin origin, Mention mention) {}

    /** The name of the same type in the aligned sentence that the rewrite does not use. */
    private static @Nullable Replaced replaced(Comparison comparison, Mention mention) {
        Stretch stretch = comparison.rewrite().stretchAtOffset(mention.range().start());
        Set<String> used = new HashSet<>();
        for (Mention own : comparison.rewrite().mentions()) {
            used.add(own.name());
        }
        for (Alignment.Match match : comparison.alignment().of(stretch)) {
            SourceTexts.Origin origin = match.source().origin();
            TextRange sentence = match.source().stretch().sentence().range();
            for (Mention candidate : origin.text().mentions(sentence)) {
                if (candidate.type() == mention.type()
                        && sentence.contains(candidate.range())
                        && candidate.form() != Mention.Form.REFERENCE
                        && !used.contains(candidate.name())) {
                    return new Replaced(origin, candidate);
                }
            }
        }
        return null;
    }

    private static boolean isNewName(Comparison comparison, Token token) {
        if (comparison.sources().hasWord(token.text())) {
            return false;
        }
        if (token.kind() == TokenKind.MODEL) {
            return isModel(token.text());
        }
        AnalyzedText text = comparison.rewrite().analysis();
        if (isVariant(text, token)) {
            return true;
        }
        if (token.kind() != TokenKind.WORD
                || !token.isCapitalized()
                || token.text().length() < 3) {
            return false;
        }
        boolean acronym = token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
        return !acronym
                && !isBehindRole(comparison.rewrite(), token.index())
                && !startsSentence(text, token)
                && !isCommonWord(token)
                && !comparison.sources().hasWordOfFamily(token.text());
    }

    /** « M2 Max »: the word behind a code of letters and figures is a part of the name. */
    private static boolean isVariant(AnalyzedText text, Token token) {
        return token.index() > 0
                && token.kind() == TokenKind.WORD
                && token.isCapitalized()
                && text.token(token.index() - 1).kind() == TokenKind.MODEL;
    }

    private static boolean isModel(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.length() > 1;
    }

    private static boolean startsSentence(AnalyzedText text, Token token) {
        int first = text.sentenceOf(token.index()).firstToken();
        for (int i = token.index() - 1; i >= first; i--) {
            TokenKind kind = text.token(i).kind();
            if (kind == TokenKind.PUNCTUATION) {
                String mark = text.token(i).text();
                return mark.contains(":")
                        || mark.contains("«")
                        || mark.contains("?")
                        || mark.contains(".")
                        || mark.contains("!");
            }
            if (kind != TokenKind.ELISION) {
                return false;
            }
        }
        return true;
    }

    /** A word that the dictionary has in lower case: « l’État », « la Bourse ». */
    private static boolean isCommonWord(Token token) {
        for (Reading reading : Lexicon.french().readings(token.text())) {
            if (reading.pos() != PartOfSpeech.PROPN) {
                return true;
            }
        }
        return OrganizationCatalogue.standard().countryOf(token.text()).isPresent();
    }
}
