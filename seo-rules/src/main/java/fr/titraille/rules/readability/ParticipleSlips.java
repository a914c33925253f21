package fr.titraille.rules.readability;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * « Ils ont déclarés »: a participle after avoir that agrees with the subject. It agrees with an object that stands
 * before it (Grevisse, § 942): where a relative, an interrogative or an object pronoun stands there, nothing is said.
 */
final class ParticipleSlips {

    private ParticipleSlips() {}

    /** The participle and its form without agreement. */
    record Hit(TextRange range, String right) {}

    static List<Hit> in(AnalyzedText text, Sentence sentence) {
        List<Hit> out = new ArrayList<>();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!isAvoir(text, i)) {
                continue;
            }
            int at = i + 1;
            while (at < sentence.endToken() && isAdverb(text, at)) {
                at++;
            }
            if (at < sentence.endToken() && !objectBefore(text, sentence, i)) {
                int participle = at;
                unagreed(text, participle)
                        .ifPresent(
                                form -> out.add(new Hit(text.token(participle).range(), form)));
            }
        }
        return out;
    }

    private static boolean isAvoir(AnalyzedText text, int index) {
        List<Reading> readings = text.readings(index);
        return readings.stream()
                        .anyMatch(r -> r.pos() == PartOfSpeech.AUX && r.lemma().equals("avoir") && isFinite(r))
                && text.pos(index) == PartOfSpeech.AUX;
    }

    private static boolean isFinite(Reading reading) {
        return reading.has("ind") || reading.has("con") || reading.has("sub");
    }

    private static boolean isAdverb(AnalyzedText text, int index) {
        List<Reading> readings = text.readings(index);
        return !readings.isEmpty() && readings.stream().anyMatch(r -> r.pos() == PartOfSpeech.ADV);
    }

    /** The masculine singular of a form that is a plural or feminine participle and nothing else. */
    private static Optional<String> unagreed(AnalyzedText text, int index) {
        List<Reading> participles = text.readings(index).stream()
                .filter(r -> r.pos() == PartOfSpeech.VERB && r.has("ppa"))
                .toList();
        boolean agreed = !participles.isEmpty()
                && participles.stream().allMatch(r -> r.has("p") || r.has("f"))
                && participles.stream().noneMatch(r -> r.has("sp"));
        return agreed ? Lexicon.french().form(participles.get(0).lemma(), "V ppa m s") : Optional.empty();
    }

    /** An object pronoun right before the auxiliary, or a relative, interrogative or « combien » anywhere before it. */
    private static boolean objectBefore(AnalyzedText text, Sentence sentence, int auxiliary) {
        for (int i = sentence.firstToken(); i < auxiliary; i++) {
            List<Reading> readings = text.readings(i);
            boolean near = i == auxiliary - 1 || i == auxiliary - 2 && isClitic(text, auxiliary - 1);
            for (Reading reading : readings) {
                boolean pronoun = reading.pos() == PartOfSpeech.PRON;
                boolean asks = reading.has("inte") || pronoun && reading.has("rel") && !reading.has("suj");
                if (asks && !isSubjectRelative(text, i, auxiliary) || near && pronoun && reading.has("obj")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isClitic(AnalyzedText text, int index) {
        return text.readings(index).stream().anyMatch(r -> r.pos() == PartOfSpeech.PRON && r.has("obj"));
    }

    /** « qui ont déclarés »: the relative that is the subject, right before the verb. */
    private static boolean isSubjectRelative(AnalyzedText text, int index, int auxiliary) {
        return text.token(index).key().equals("qui") && auxiliary - index <= 2;
    }
}
