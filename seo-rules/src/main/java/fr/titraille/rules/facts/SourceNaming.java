package fr.titraille.rules.facts;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.text.ResourceLines;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a sentence says whom it has its news from: a verb of saying, « selon », a medium, a report. */
final class SourceNaming {

    private static final Set<String> VERBS = words("verb");
    private static final Set<String> CUES = words("cue");

    private SourceNaming() {}

    private static Set<String> words(String kind) {
        return ResourceLines.table(SourceNaming.class, "sources.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the sentence names a source of any kind. */
    static boolean in(FactView view, Sentence sentence) {
        AnalyzedText body = view.body();
        for (Mention mention : view.mentions(sentence)) {
            if (mention.type() == Mention.Type.MEDIA) {
                return true;
            }
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String key = body.token(i).key();
            boolean accordingTo = key.equals("d'")
                    && i + 1 < sentence.endToken()
                    && body.token(i + 1).key().equals("après");
            if (CUES.contains(key) || accordingTo || isSaying(body, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a source stands in the sentence, the one before or the one after it in its paragraph. */
    static boolean around(FactView view, Sentence sentence) {
        return view.isAttributed(sentence)
                || isSourced(view, view.before(sentence))
                || isSourced(view, view.after(sentence));
    }

    private static boolean isSourced(FactView view, @Nullable Sentence sentence) {
        return sentence != null && view.isAttributed(sentence);
    }

    static boolean isSaying(AnalyzedText body, int index) {
        return body.likelyReadings(index).stream()
                .anyMatch(r -> r.pos() == PartOfSpeech.VERB && !r.isInfinitive() && VERBS.contains(r.lemma()));
    }
}
