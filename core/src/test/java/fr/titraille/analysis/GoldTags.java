package fr.titraille.analysis;

import java.util.List;
import java.util.Set;

/** The tag of a treebank's word: from its features where it has them, else from its form, relation and dependents. */
public final class GoldTags {

    private static final Set<String> REFLEXIVE = Set.of("se", "s'");
    private static final Set<String> RELATIVE = Set.of(
            "qui",
            "que",
            "qu'",
            "dont",
            "où",
            "lequel",
            "laquelle",
            "lesquels",
            "lesquelles",
            "auquel",
            "duquel",
            "auxquels",
            "auxquelles",
            "desquels",
            "desquelles",
            "quoi");
    private static final Set<String> DEMONSTRATIVE = Set.of(
            "ce",
            "c'",
            "ceci",
            "cela",
            "ça",
            "celui",
            "celle",
            "ceux",
            "celles",
            "celui-ci",
            "celle-ci",
            "ceux-ci",
            "celles-ci",
            "celui-là",
            "celle-là");

    private GoldTags() {}

    /**
     * @param inRelative whether the word stands in a relative clause
     * @param hasAuxiliary whether an auxiliary depends on the word
     */
    public static WordTag of(
            String form, String upos, String features, String relation, boolean inRelative, boolean hasAuxiliary) {
        return switch (upos) {
            case "VERB", "AUX" -> WordTag.valueOf(upos + "_" + verbForm(form, features, relation, hasAuxiliary));
            case "PRON" -> pronoun(form, features, relation, inRelative);
            case "_" -> WordTag.X;
            default -> WordTag.valueOf(upos);
        };
    }

    private static String verbForm(String form, String features, String relation, boolean hasAuxiliary) {
        if (features.contains("VerbForm=Inf")) {
            return "INFINITIVE";
        }
        if (features.contains("VerbForm=Part")) {
            return features.contains("Tense=Pres") ? "PRESENT_PARTICIPLE" : "PAST_PARTICIPLE";
        }
        if (features.contains("VerbForm=Fin") || features.contains("Mood=")) {
            return "FINITE";
        }
        List<FormCategory> possible = Lexicon.french().readings(form).stream()
                .filter(r -> r.pos() == PartOfSpeech.VERB || r.pos() == PartOfSpeech.AUX)
                .map(FormCategory::of)
                .distinct()
                .toList();
        if (possible.size() == 1) {
            return possible.get(0).name();
        }
        boolean participial = hasAuxiliary || relation.equals("acl") || relation.equals("amod");
        if (possible.contains(FormCategory.PAST_PARTICIPLE)
                && (participial || !possible.contains(FormCategory.FINITE))) {
            return "PAST_PARTICIPLE";
        }
        return "FINITE";
    }

    private static WordTag pronoun(String form, String features, String relation, boolean inRelative) {
        String key = fr.titraille.text.Folding.key(form);
        if (features.contains("PronType=Rel")) {
            return WordTag.PRON_RELATIVE;
        }
        if (features.contains("PronType=Int")) {
            return WordTag.PRON_INTERROGATIVE;
        }
        if (features.contains("Reflex=Yes") || REFLEXIVE.contains(key)) {
            return WordTag.PRON_REFLEXIVE;
        }
        if (features.contains("PronType=Dem") || DEMONSTRATIVE.contains(key)) {
            return WordTag.PRON_DEMONSTRATIVE;
        }
        if (features.equals("_") && RELATIVE.contains(key)) {
            return inRelative ? WordTag.PRON_RELATIVE : WordTag.PRON_INTERROGATIVE;
        }
        return WordTag.PRON;
    }
}
