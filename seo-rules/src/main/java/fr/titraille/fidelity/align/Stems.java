package fr.titraille.fidelity.align;

import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.Comparator;
import java.util.List;

/** Brings words of one family together by their lemma: livraison and livrer, restriction and restrictif. */
public final class Stems {

    private static final int SHORTEST = 4;
    private static final List<String> SUFFIXES = ResourceLines.read(Stems.class, "suffixes.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private Stems() {}

    /** The stem of a lemma, without accents; not a word. */
    public static String of(String lemma) {
        String plain = Folding.unaccented(lemma);
        for (String suffix : SUFFIXES) {
            if (plain.length() - suffix.length() >= SHORTEST && plain.endsWith(suffix)) {
                return plain.substring(0, plain.length() - suffix.length());
            }
        }
        return plain;
    }
}
