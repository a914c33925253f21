package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.text.TextRange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who and what is named: by the catalogues under canonical names, and proper names that no catalogue has, as written. */
final class Parties {

    private Parties() {}

    /** The names within a range, in the order of the text. */
    static Set<String> in(AnalyzedText text, TextRange range) {
        Set<String> out = new LinkedHashSet<>();
        all(text).forEach((where, name) -> {
            if (range.contains(where)) {
                out.addAll(name);
            }
        });
        return out;
    }

    /** The firms, people and authorities within a range that a catalogue or the text itself knows as such. */
    static List<String> catalogued(AnalyzedText text, TextRange range) {
        return Mentions.french().find(text).stream()
                .filter(m -> range.contains(m.range()))
                .filter(m -> m.type() == Mention.Type.COMPANY
                        || m.type() == Mention.Type.PERSON
                        || m.type() == Mention.Type.AUTHORITY)
                .map(Mention::name)
                .distinct()
                .toList();
    }

    /** Every name of the text by its place; a description of several stands for each of them. */
    static Map<TextRange, Set<String>> all(AnalyzedText text) {
        return text.layer(Found.class, Parties::read).names();
    }

    private record Found(Map<TextRange, Set<String>> names) {}

    private static Found read(AnalyzedText text) {
        Map<TextRange, Set<String>> out = new LinkedHashMap<>();
        boolean[] taken = new boolean[text.tokens().size()];
        for (Mention mention : Mentions.french().find(text)) {
            out.computeIfAbsent(mention.range(), k -> new LinkedHashSet<>()).add(mention.name());
            for (int token = text.firstTokenFrom(mention.range().start());
                    token < taken.length
                            && text.token(token).start() < mention.range().end();
                    token++) {
                taken[token] = true;
            }
        }
        for (int token = 0; token < taken.length; token++) {
            int end = token;
            while (end < taken.length && !taken[end] && isProper(text, end)) {
                end++;
            }
            if (end > token) {
                TextRange range =
                        text.token(token).range().union(text.token(end - 1).range());
                out.put(range, Set.of(range.of(text.text())));
                token = end - 1;
            }
        }
        return new Found(out);
    }

    private static boolean isProper(AnalyzedText text, int token) {
        return text.pos(token) == PartOfSpeech.PROPN && text.token(token).isCapitalized();
    }
}
