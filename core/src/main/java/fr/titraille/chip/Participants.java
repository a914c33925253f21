package fr.titraille.chip;

import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says who and which chips the phrases of a sentence stand for. */
final class Participants {

    private static final Set<String> ORGANISATIONS = Vocabulary.of("organisation");
    private static final Set<String> PERSONS = Vocabulary.of("person");
    private static final Set<String> FIRMS = Vocabulary.of("firm-noun");
    private static final Set<String> ORGANS = Vocabulary.of("state-organ");
    private static final Set<String> PARTS = Vocabulary.of("organisation-part");
    private static final Set<String> COLLECTIVES = Vocabulary.of("collective-noun");
    private static final Set<String> UNITS = Vocabulary.of("chip-unit");
    private static final Set<String> PRONOUNS =
            Set.of("il", "elle", "ils", "elles", "celui-ci", "celle-ci", "lui", "eux", "leur");

    private final Words words;
    private final List<Phrase> phrases;
    private final Discourse discourse;

    Participants(Words words, List<Phrase> phrases, Discourse discourse) {
        this.words = words;
        this.phrases = phrases;
        this.discourse = discourse;
    }

    /** The parties that a phrase stands for: firms and countries; empty for chips, persons and things. */
    Set<String> parties(Phrase phrase) {
        if (ChipNouns.namesChip(words, phrase) || isChipHead(phrase)) {
            return Set.of();
        }
        Set<String> named = named(phrase);
        String head = words.lemma(phrase.head());
        Mention inhabitant = words.mention(phrase.head());
        if (named.isEmpty()
                && inhabitant != null
                && inhabitant.form() == Mention.Form.DEMONYM
                && !NumberAgreement.isPlural(words, phrase)) {
            // « le californien », « du coréen »: the firm of that country spoken of last
            return discourse.firmOf(inhabitant.name());
        }
        if (!ORGANISATIONS.contains(head) && !ORGANS.contains(head)) {
            boolean part = Grammar.QUANTITY_NOUNS.contains(head) || PARTS.contains(head);
            return named.isEmpty() && part ? counted(phrase) : named;
        }
        Set<String> apposed = apposed(phrase);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        return named.isEmpty() && !isExampled(phrase) ? country(phrase) : named;
    }

    /** Firms and countries that the phrase itself names, adjectives left out. */
    private Set<String> named(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        for (Mention mention : words.mentions(phrase.start(), phrase.end())) {
            if (mention.form() != Mention.Form.DEMONYM) {
                party(mention, out);
            }
        }
        if (out.isEmpty()) {
            String unknown = unknown(phrase);
            if (!unknown.isEmpty()) {
                out.add(unknown);
            }
        }
        return out;
    }

    private String unknown(Phrase phrase) {
        return isPerson(phrase) ? "" : new UnknownNames(words).of(phrase);
    }

    /** « la plupart des géants chinois »: those that are counted. */
    private Set<String> counted(Phrase phrase) {
        for (Phrase child : children(phrase)) {
            if (child.preposition().equals("de")) {
                Set<String> below = parties(child);
                below = below.isEmpty() ? counted(child) : below;
                if (!below.isEmpty()) {
                    return below;
                }
            }
        }
        return Set.of();
    }

    /** « les champions japonais du jeu Sony et Nintendo »: the names that close the description. */
    private Set<String> apposed(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        for (Phrase child : children(phrase)) {
            boolean described = words.mention(child.head()) == null;
            boolean goesOn = !out.isEmpty() && child.sibling() >= 0;
            if (described || goesOn) {
                named(child, Mention.Type.COMPANY, out);
            }
        }
        out.removeIf(name -> Authorities.isState(name));
        return out;
    }

    /** « ses rivaux coréens tels que Naver »: the names that follow say who. */
    private boolean isExampled(Phrase phrase) {
        String last = words.key(phrase.end() - 1);
        String next = words.key(phrase.end());
        return last.startsWith("tel")
                || next.startsWith("tel")
                || next.equals("comme") && words.isName(phrase.end() + 1);
    }

    /** The country of unnamed firms: « les entreprises chinoises », « les firmes de l’Empire du Milieu ». */
    private Set<String> country(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        boolean one = FIRMS.contains(words.lemma(phrase.head()))
                && WordClass.SINGULAR_ARTICLE.has(words.key(phrase.start()))
                && !NumberAgreement.isPlural(words, phrase);
        for (Mention mention : words.mentions(phrase.start(), phrase.end())) {
            if (mention.form() == Mention.Form.DEMONYM && out.isEmpty()) {
                // « la jeune pousse française »: the firm of that country spoken of last
                Set<String> firm = one ? discourse.firmOf(mention.name()) : Set.of();
                out.addAll(firm.isEmpty() ? Set.of(mention.name()) : firm);
            }
        }
        for (Phrase child : children(phrase)) {
            for (Mention mention : words.mentions(child.start(), child.end())) {
                if (out.isEmpty() && mention.type() == Mention.Type.COUNTRY) {
                    out.add(mention.name());
                }
            }
        }
        return out.isEmpty() && (isLocal(phrase) || ORGANS.contains(words.lemma(phrase.head())))
                ? placeBefore(phrase)
                : out;
    }

    private boolean isLocal(Phrase phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (Set.of("local", "national", "domestique").contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** « En Chine, … les géants locaux »: the country that the sentence is set in. */
    private Set<String> placeBefore(Phrase phrase) {
        for (Phrase other : phrases) {
            boolean place =
                    other.preposition().equals("en") || other.preposition().equals("à");
            // « Pékin a inscrit … et les douanes y bloquent … »
            place |= other.isDirect() && ORGANS.contains(words.lemma(phrase.head()));
            if (other.index() < phrase.index() && place && isCountry(other)) {
                return named(other);
            }
        }
        return Set.of();
    }

    private boolean isCountry(Phrase phrase) {
        Mention mention = words.mention(phrase.head());
        return mention != null && mention.type() == Mention.Type.COUNTRY;
    }

    private static void party(Mention mention, Set<String> out) {
        switch (mention.type()) {
            case COMPANY, COUNTRY -> out.add(mention.name());
            case AUTHORITY ->
                out.add(OrganizationCatalogue.standard()
                        .find(mention.name())
                        .map(o -> o.country() == null ? o.name() : o.country())
                        .orElse(mention.name()));
            default -> {}
        }
    }

    boolean isPronoun(Phrase phrase) {
        // « il y a huit mois » stands for nobody
        return phrase.end() - phrase.start() == 1
                && !words.key(phrase.end()).equals("y")
                && PRONOUNS.contains(words.key(phrase.start()));
    }

    boolean isPerson(Phrase phrase) {
        Mention mention = words.mention(phrase.head());
        return PERSONS.contains(words.lemma(phrase.head())) || mention != null && mention.type() == Mention.Type.PERSON;
    }

    /** Whether the phrase is about chips as such: « des puces », « la production de puces » is not. */
    boolean isChipHead(Phrase phrase) {
        Mention mention = words.mention(phrase.head());
        if (mention != null && mention.type() == Mention.Type.CHIP && mention.form() != Mention.Form.REFERENCE) {
            return true;
        }
        return Vocabulary.of("chip-noun").contains(words.lemma(phrase.head()))
                || Vocabulary.of("chip-noun").contains(words.key(phrase.head()));
    }

    /** Whether the phrase, or what it is a quantity or a version of, names chips. */
    boolean isChips(Phrase phrase) {
        Figure capacity = words.figure(phrase.head());
        if (capacity != null && capacity.type() == Figure.Type.MEASURE && !isPower(capacity)
                || isSpecification(phrase)) {
            return false;
        }
        if (ChipNouns.isChip(words, phrase) || UNITS.contains(words.lemma(phrase.head())) && discourse.spokeOfChips()) {
            return true;
        }
        return isChips(phrase, 0);
    }

    /** « 12 000 puces », « une version de la A100 », « l’un des plus gros lots de puces ». */
    private boolean isChips(Phrase phrase, int depth) {
        for (Phrase child : children(phrase)) {
            if (child.preposition().equals("de")) {
                boolean through = depth < 3 && (COLLECTIVES.contains(words.lemma(child.head())) || isQuantity(child));
                if (ChipNouns.isChip(words, child) || through && isChips(child, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** « 10 000 », « 2 gigawatts » of chips; « 192 Go de mémoire » is what one chip has. */
    private boolean isQuantity(Phrase phrase) {
        Figure figure = words.figure(phrase.head());
        return figure != null && (figure.type() != Figure.Type.MEASURE || isPower(figure));
    }

    private static boolean isPower(Figure figure) {
        return figure.unit() != null && figure.unit().endsWith("W");
    }

    /** Whether the phrase says of what a capacity is: « 192 Go de mémoire HBM3 ». */
    boolean isSpecification(Phrase phrase) {
        Phrase at = phrase;
        while (at.parent() >= 0) {
            at = phrases.get(at.parent());
            Figure figure = words.figure(at.head());
            if (figure != null && figure.type() == Figure.Type.MEASURE && !isPower(figure)) {
                return true;
            }
        }
        return false;
    }

    /** The chips that a phrase names, with those of its complements (« une version de la A100 »); references resolved. */
    Set<String> chips(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        named(phrase, out);
        if (out.isEmpty() && isChipHead(phrase)) {
            String unknown = new UnknownNames(words).closing(phrase);
            out.addAll(unknown.isEmpty() ? Set.of() : Set.of(unknown));
        }
        if (out.isEmpty()) {
            for (Phrase child : children(phrase)) {
                if (child.preposition().equals("de")) {
                    named(child, out);
                    if (out.isEmpty()
                            && (ChipNouns.isChip(words, child)
                                    || isQuantity(child)
                                    || COLLECTIVES.contains(words.lemma(child.head())))) {
                        for (Phrase grandchild : children(child)) {
                            named(grandchild, out);
                        }
                    }
                }
            }
        }
        if (out.isEmpty() && refersBack(phrase)) {
            out.addAll(discourse.chips(NumberAgreement.isPlural(words, phrase)));
        }
        return out;
    }

    private void named(Phrase phrase, Set<String> out) {
        for (Mention mention : words.mentions(phrase.start(), phrase.end())) {
            boolean resolved = mention.form() == Mention.Form.REFERENCE;
            if (mention.type() == Mention.Type.CHIP && (!resolved || isChipHead(phrase) && !isOwned(phrase))) {
                out.add(mention.name());
            }
        }
    }

    /** « ses puces »: the owner's, whichever were named before. */
    boolean isOwned(Phrase phrase) {
        return Set.of("son", "sa", "ses", "leur", "leurs", "nos", "notre").contains(words.key(phrase.start()));
    }

    /** « ces puces », « cette puce », « la puce »: chips named before; « sa puce », « des puces » are new. */
    private boolean refersBack(Phrase phrase) {
        if (!isChipHead(phrase) && !words.key(phrase.head()).equals("exemplaires")) {
            return false;
        }
        String first = words.key(phrase.start());
        boolean bare = phrase.end() - phrase.start() <= 3 && children(phrase).isEmpty();
        return Set.of("ces", "cette", "ce", "cet").contains(first)
                || bare
                        && first.equals("la")
                        && !NumberAgreement.isPlural(words, phrase)
                        && discourse.chips(false).size() == 1;
    }

    /** The makers named with chips: « des puces de Huawei », « les GPU Nvidia »; never the country of « puces chinoises ». */
    Set<String> makers(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        if (ChipNouns.isChip(words, phrase)
                || ChipNouns.isStuff(words, phrase)
                || words.key(phrase.head()).startsWith("cel")) {
            named(phrase, Mention.Type.COMPANY, out);
        }
        makers(phrase, out, 0);
        return out;
    }

    /** Down the complements: « la puce d’IA d’Alibaba ». */
    private void makers(Phrase phrase, Set<String> out, int depth) {
        for (Phrase child : children(phrase)) {
            if (child.preposition().equals("de") && depth < 4 && !isPerson(child)) {
                named(child, Mention.Type.COMPANY, out);
                makers(child, out, depth + 1);
            }
        }
    }

    private void named(Phrase phrase, Mention.Type type, Set<String> out) {
        for (Mention mention : words.mentions(phrase.start(), phrase.end())) {
            if (mention.type() == type && mention.form() != Mention.Form.DEMONYM) {
                out.add(mention.name());
            }
        }
    }

    /** The phrases that complete a phrase, by « de » or in apposition, coordinated ones included. */
    List<Phrase> children(Phrase phrase) {
        List<Phrase> out = new ArrayList<>();
        for (int k = phrase.index() + 1; k < Math.min(phrases.size(), phrase.index() + 12); k++) {
            if (phrases.get(k).parent() == phrase.index()) {
                out.add(phrases.get(k));
            }
        }
        return out;
    }

    /** The phrase with those coordinated with it or standing beside it in apposition, onwards from it. */
    List<Phrase> siblings(Phrase phrase) {
        List<Phrase> out = new ArrayList<>(List.of(phrase));
        for (int k = phrase.index() + 1; k < Math.min(phrases.size(), phrase.index() + 24); k++) {
            Phrase next = phrases.get(k);
            if (next.sibling() >= 0 && next.parent() == phrase.parent() && linked(next, out)) {
                out.add(next);
            }
        }
        return out;
    }

    /** A sibling follows a phrase of the row, or the last complement of one. */
    private boolean linked(Phrase next, List<Phrase> row) {
        int at = next.sibling();
        while (at >= 0) {
            for (Phrase member : row) {
                if (member.index() == at) {
                    return true;
                }
            }
            at = phrases.get(at).parent();
        }
        return false;
    }
}
