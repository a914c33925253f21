package fr.titraille.rule.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text of a given length for examples in which only the length matters. */
final class StandInText {

    private static final List<String> SUBJECTS = List.of(
            "La ville",
            "Le port",
            "La région",
            "Le musée",
            "Le lycée",
            "La gare",
            "Le marché",
            "La ferme",
            "Le théâtre");
    private static final List<String> ENDS = List.of(
            "ouvre une école neuve.",
            "vend deux bateaux anciens.",
            "attend la pluie depuis mai.",
            "plante mille arbres cet automne.",
            "loue trois salles aux artistes.",
            "repeint ses volets en bleu.",
            "compte dix visiteurs par heure.");

    private StandInText() {}

    /**
     * The text that a directive asks for: {@code words N}, {@code sentence N}, {@code hard N}, {@code gap PHRASE}.
     *
     * @throws IllegalArgumentException if there is no such directive
     */
    static String of(String directive) {
        String[] parts = directive.split("\\s+", 2);
        String argument = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "words" -> words(Integer.parseInt(argument));
            case "sentence" -> sentence(Integer.parseInt(argument));
            case "hard" -> hard(Integer.parseInt(argument));
            case "gap" -> "L’" + argument + " ouvre. Chacun visite l’" + argument + ". " + words(300);
            default -> throw new IllegalArgumentException("no directive @" + parts[0]);
        };
    }

    private static String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; words.size() < count; i++) {
            String sentence = SUBJECTS.get(i % SUBJECTS.size()) + " " + ENDS.get(i % ENDS.size());
            words.addAll(List.of(sentence.split(" ")));
        }
        return String.join(" ", words.subList(0, count)).replaceAll("\\.?$", ".");
    }

    private static String sentence(int count) {
        String text = words(count).replace(".", "");
        return text.charAt(0) + text.substring(1).toLowerCase(Locale.FRENCH) + ".";
    }

    private static String hard(int count) {
        String sentence = "L’institutionnalisation progressive des réglementations internationales complexifie"
                + " considérablement l’administration communautaire. ";
        return sentence.repeat(count / 10 + 1).strip();
    }
}
