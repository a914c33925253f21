package fr.titraille.chip;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says who and which chips the phrases of a sentence stand for. */
final class Participants {

    private static final Set<String> ORGANISATIONS = Vocabulary.of("organisation");
    private static final Set<String> PERSONS = Vocabulary.of("person");
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
        Set<String> out = new LinkedHashSet<>();
        String head = words.lemma(phrase.head());
        if (ChipNouns.namesChip(words, phrase) || isChipHead(phrase)) {
            return out;
        }
        boolean organisation = ORGANISATIONS.contains(head);
        for (Mention mention : words.mentions(phrase.start(), phrase.end())) {
            if (mention.form() == Mention.Form.DEMONYM) {
                if (organisation && out.isEmpty()) {
                    out.add(mention.name());
                }
            } else {
                party(mention, out);
            }
        }
        if (organisation) {
            // « les géants chinois de la technologie Alibaba et Baidu », « l’unité de Huawei, HiSilicon »
            boolean named = false;
            for (Phrase child : children(phrase)) {
                if (words.mention(child.head()) == null) {
                    Set<String> apposed = new LinkedHashSet<>();
                    for (Mention mention : words.mentions(child.start(), child.end())) {
                        if (mention.form() != Mention.Form.DEMONYM) {
                            party(mention, apposed);
                        } else if (out.isEmpty() && !named) {
                            apposed.add(mention.name());
                        }
                    }
                    if (!apposed.isEmpty() && !named) {
                        out.clear();
                        named = true;
                    }
                    out.addAll(apposed);
                } else if (out.isEmpty() && isCountry(child)) {
                    party(words.mentions(child.start(), child.end()).get(0), out);
                }
            }
        }
        return out;
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
        return phrase.end() - phrase.start() == 1 && PRONOUNS.contains(words.key(phrase.start()));
    }

    boolean isPerson(Phrase phrase) {
        Mention mention = words.mention(phrase.head());
        return PERSONS.contains(words.lemma(phrase.head())) || mention != null && mention.type() == Mention.Type.PERSON;
    }

    /** Whether the phrase is about chips as such: « des puces », « la production de puces » is not. */
    boolean isChipHead(Phrase phrase) {
        Mention mention = words.mention(phrase.head());
        if (mention != null && mention.type() == Mention.Type.CHIP) {
            return true;
        }
        return Vocabulary.of("chip-noun").contains(words.lemma(phrase.head()))
                || Vocabulary.of("chip-noun").contains(words.key(phrase.head()));
    }

    /** Whether the phrase, or what it is a quantity or a version of, names chips. */
    boolean isChips(Phrase phrase) {
        if (ChipNouns.isChip(words, phrase)) {
            return true;
        }
        for (Phrase child : children(phrase)) {
            if (child.preposition().equals("de") && ChipNouns.isChip(words, child)) {
                return true;
            }
        }
        return false;
    }

    /** The chips that a phrase names, with those of its complements (« une version de la A100 »); references resolved. */
    Set<String> chips(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        named(phrase, out);
        if (out.isEmpty()) {
            for (Phrase child : children(phrase)) {
                if (child.preposition().equals("de")) {
                    named(child, out);
                    if (out.isEmpty() && ChipNouns.isChip(words, child)) {
                        for (Phrase grandchild : children(child)) {
                            named(grandchild, out);
                        }
                    }
                }
            }
        }
        if (out.isEmpty() && refersBack(phrase)) {
            out.addAll(discourse.chips(Agreement.isPlural(words, phrase)));
        }
        return out;
    }

    private void named(Phrase phrase, Set<String> out) {
        for (Mention mention : words.mentions(phrase.start(), phrase.end())) {
            if (mention.type() == Mention.Type.CHIP) {
                out.add(mention.name());
            }
        }
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
                        && !Agreement.isPlural(words, phrase)
                        && discourse.chips(false).size() == 1;
    }

    /** The makers named with chips: « des puces de Huawei », « les GPU Nvidia »; never the country of « puces chinoises ». */
    Set<String> makers(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        if (ChipNouns.isChip(words, phrase) || ChipNouns.isStuff(words, phrase)) {
            named(phrase, Mention.Type.COMPANY, out);
        }
        for (Phrase child : children(phrase)) {
            if (child.preposition().equals("de")) {
                if (ChipNouns.isChip(words, child)) {
                    out.addAll(makers(child));
                } else {
                    out.addAll(companies(child));
                }
            }
        }
        return out;
    }

    private Set<String> companies(Phrase phrase) {
        Set<String> out = new LinkedHashSet<>();
        named(phrase, Mention.Type.COMPANY, out);
        return out;
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
