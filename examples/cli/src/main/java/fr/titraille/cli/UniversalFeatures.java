package fr.titraille.cli;

import fr.titraille.analysis.Gender;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.Morphology;
import fr.titraille.analysis.Plurality;
import fr.titraille.analysis.Tense;
import java.util.ArrayList;
import java.util.List;

/** Morphology as Universal Dependencies writes it (universaldependencies.org/u/feat), in the order of the alphabet. */
final class UniversalFeatures {

    private UniversalFeatures() {}

    static String of(Morphology word) {
        List<String> out = new ArrayList<>();
        if (word.gender() != null && word.gender() != Gender.EITHER) {
            out.add(word.gender() == Gender.MASCULINE ? "Gender=Masc" : "Gender=Fem");
        }
        Mood mood = word.mood();
        if (mood != null && mood.isFinite()) {
            out.add("Mood="
                    + switch (mood) {
                        case CONDITIONAL -> "Cnd";
                        case SUBJUNCTIVE -> "Sub";
                        case IMPERATIVE -> "Imp";
                        default -> "Ind";
                    });
        }
        if (word.number() != null && word.number() != Plurality.EITHER) {
            out.add(word.number() == Plurality.SINGULAR ? "Number=Sing" : "Number=Plur");
        }
        if (word.person() != null) {
            out.add("Person=" + (word.person().ordinal() + 1));
        }
        Tense tense = word.tense();
        if (tense != null) {
            out.add("Tense="
                    + switch (tense) {
                        case PRESENT -> "Pres";
                        case IMPERFECT -> "Imp";
                        case FUTURE -> "Fut";
                        case SIMPLE_PAST, PAST -> "Past";
                    });
        }
        if (mood != null) {
            out.add("VerbForm=" + (mood.isFinite() ? "Fin" : mood == Mood.INFINITIVE ? "Inf" : "Part"));
        }
        return out.isEmpty() ? "_" : String.join("|", out);
    }
}
