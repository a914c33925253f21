package fr.titraille.optimize.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence and its shorter forms, longest first, each ending with a full stop. */
final class SentenceCuts {

    private static final Pattern BRACKET = Pattern.compile("[\\s\\u00A0]*\\([^()]*\\)");
    private static final Pattern BORDER = Pattern.compile(
            ",\\s+(?:qui|que|dont|où|ce qui|ce que|ajoutant|selon|d’après|d'après|alors que|tandis que|mais|car|après|avant|afin|pour|notamment|y compris)\\s");

    private SentenceCuts() {}

    static List<String> of(String sentence) {
        Set<String> out = new LinkedHashSet<>();
        out.add(sentence);
        String bare = BRACKET.matcher(sentence).replaceAll("");
        out.add(bare);
        List<Integer> borders = new ArrayList<>();
        Matcher matcher = BORDER.matcher(bare);
        while (matcher.find()) {
            borders.add(matcher.start());
        }
        for (int i = borders.size() - 1; i >= 0; i--) {
            out.add(bare.substring(0, borders.get(i)) + ".");
        }
        return List.copyOf(out);
    }
}
