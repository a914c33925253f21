package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in a sentence: « Selon Reuters, … », « Reuters a rapporté que … », « …, a déclaré une source ».
 *
 * @param speaker as the sentence names it, or null when nobody is said to say it
 * @param clause what is said, without its final stop
 * @param shifted whether the clause hangs on a past « que », which shifts its tenses
 */
record Attribution(@Nullable String speaker, TextRange clause, boolean shifted) {

    private static final Set<String> SPEECH = ResourceLines.set(Attribution.class, "speech-verbs.txt");
    private static final int LONGEST_SPEAKER = 12;

    /** Reads the sentence; without a speaker there is one clause, the whole. */
    static List<Attribution> of(AnalyzedText text, Sentence sentence) {
        int end = sentence.endToken();
        while (end > sentence.firstToken() + 1 && ".".equals(text.token(end - 1).text())) {
            end--;
        }
        Attribution found = leading(text, sentence, end);
        if (found == null) {
            found = introduced(text, sentence, end);
        }
        if (found == null) {
            List<Attribution> inside = inside(text, sentence, end);
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return List.of(found != null ? found : new Attribution(null, range(text, sentence.firstToken(), end), false));
    }

    /** « Selon X, … » and « D’après X, … ». */
    private static @Nullable Attribution leading(AnalyzedText text, Sentence sentence, int end) {
        int speaker = accordingTo(text, sentence.firstToken(), end);
        if (speaker < 0) {
            return null;
        }
        int comma = next(text, speaker, Math.min(end, speaker + LONGEST_SPEAKER), ",");
        return comma < 0 || comma + 2 >= end
                ? null
                : new Attribution(range(text, speaker, comma).of(text.text()), range(text, comma + 1, end), false);
    }

    /** « …, a déclaré X », « …, selon X », and what X adds: « …, a indiqué X, ajoutant que … ». */
    private static List<Attribution> inside(AnalyzedText text, Sentence sentence, int end) {
        for (int comma = sentence.firstToken() + 3; comma < end - 1; comma++) {
            if (!text.token(comma).text().equals(",")) {
                continue;
            }
            int speaker = accordingTo(text, comma + 1, end);
            if (speaker < 0) {
                speaker = afterSpeechVerb(text, comma + 1, end);
            }
            if (speaker < 0 || speaker >= end || isThat(text.token(speaker))) {
                continue;
            }
            int close = next(text, speaker, end, ",");
            int stop = close < 0 ? end : close;
            if (stop - speaker > LONGEST_SPEAKER || stop == speaker) {
                continue;
            }
            String who = range(text, speaker, stop).of(text.text());
            List<Attribution> out = new ArrayList<>();
            out.add(new Attribution(who, range(text, sentence.firstToken(), comma), false));
            int that = stop + 2;
            if (that + 2 < end && text.token(stop + 1).key().endsWith("ant") && isThat(text.token(that))) {
                out.add(new Attribution(who, range(text, that + 1, end), true));
            } else if (close > 0) {
                // the clause goes on behind the inset: leave it whole
                return List.of();
            }
            return out;
        }
        return List.of();
    }

    /** « X a rapporté que … ». */
    private static @Nullable Attribution introduced(AnalyzedText text, Sentence sentence, int end) {
        int start = sentence.firstToken();
        for (int i = start + 1; i + 2 < end && i < start + LONGEST_SPEAKER; i++) {
            if (text.token(i).text().equals(",")) {
                // « En septembre, Reuters a rapporté que … »
                boolean adverbial = start == sentence.firstToken() && text.pos(start) == PartOfSpeech.ADP;
                if (!adverbial) {
                    return null;
                }
                start = i + 1;
                continue;
            }
            int after = i > start ? afterSpeechVerb(text, i, end) : -1;
            if (after > 0 && after < end && isThat(text.token(after))) {
                return new Attribution(range(text, start, i).of(text.text()), range(text, after + 1, end), true);
            }
        }
        return null;
    }

    private static boolean isThat(Token token) {
        return token.key().equals("que") || token.key().equals("qu'");
    }

    /** The token behind « selon » or « d’après », or -1. */
    private static int accordingTo(AnalyzedText text, int at, int end) {
        if (at >= end) {
            return -1;
        }
        String key = text.token(at).key();
        if (key.equals("selon")) {
            return at + 1;
        }
        boolean after =
                at + 1 < end && key.equals("d'") && text.token(at + 1).key().equals("après");
        return after ? at + 2 : -1;
    }

    /** The token behind a finite speech verb at {@code at}, with or without avoir, or -1. */
    private static int afterSpeechVerb(AnalyzedText text, int at, int end) {
        if (at >= end) {
            return -1;
        }
        if (Set.of("a", "ont", "avait", "avaient").contains(text.token(at).key()) && at + 1 < end) {
            return isSpeech(text, at + 1, "ppa") ? at + 2 : -1;
        }
        return isSpeech(text, at, "ind") ? at + 1 : -1;
    }

    private static boolean isSpeech(AnalyzedText text, int at, String form) {
        for (Reading reading : text.readings(at)) {
            if (reading.pos() == PartOfSpeech.VERB && reading.has(form) && SPEECH.contains(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static int next(AnalyzedText text, int from, int end, String mark) {
        for (int i = from; i < end; i++) {
            if (text.token(i).text().equals(mark)) {
                return i;
            }
        }
        return -1;
    }

    private static TextRange range(AnalyzedText text, int from, int end) {
        return text.token(from).range().union(text.token(end - 1).range());
    }
}
