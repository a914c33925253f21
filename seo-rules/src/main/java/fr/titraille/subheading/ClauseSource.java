package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;

/**
 * Headings that are the main clause of a sentence, from its subject to the first stop. A clause is left out when what
 * it would lose qualifies it: a condition, a restriction, a source, a doubt.
 */
final class ClauseSource implements CandidateSource {

    private static final Set<String> QUALIFIERS = ResourceLines.set(ClauseSource.class, "qualifiers.txt");
    private static final int MIN_TOKENS = 4;

    private final AnalyzedText text;
    private final Words words;
    private final Standalone standalone;

    ClauseSource(AnalyzedText text) {
        this.text = text;
        this.words = new Words(text);
        this.standalone = new Standalone(text);
    }

    @Override
    public void collect(Sentence sentence, List<Candidate> into) {
        NounPhrases phrases = new NounPhrases(text, sentence);
        int from = start(sentence);
        NounPhrases.Phrase subject = null;
        for (NounPhrases.Phrase phrase : phrases.from(from)) {
            subject = words.isFinite(verbAt(phrase.end())) ? phrase : subject;
        }
        if (subject == null) {
            return;
        }
        int verb = verbAt(subject.end());
        int stop = stop(verb, sentence);
        if (stop < 0
                || stop - from < MIN_TOKENS
                || stop - verb < 2
                || !standalone.free(from, stop)
                || !agree(subject, verb)) {
            return;
        }
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean lost = i < from || i >= stop;
            if (lost && QUALIFIERS.contains(words.key(i))) {
                return;
            }
        }
        String wording = text.text()
                .substring(text.token(from).start(), text.token(stop - 1).end());
        into.add(new Candidate(
                Capitals.sentenceCase(wording),
                Candidate.Form.CLAUSE,
                from,
                stop,
                verb,
                stop < sentence.endToken() - 1));
    }

    /** Past a connective with its comma. */
    private int start(Sentence sentence) {
        int from = sentence.firstToken();
        for (int i = from; i < Math.min(sentence.endToken() - 1, from + 4); i++) {
            if (text.token(i).text().equals(",")) {
                boolean linking = Openings.kind(words.key(from)).equals("link");
                return linking ? i + 1 : from;
            }
        }
        return from;
    }

    private int verbAt(int i) {
        return words.key(i).equals("ne") || words.key(i).equals("n'") ? i + 1 : i;
    }

    private boolean agree(NounPhrases.Phrase subject, int verb) {
        String features = text.reading(verb).features();
        if (!features.contains("3 ")) {
            return false;
        }
        if (subject.joined()) {
            return true;
        }
        char number = Agreement.number(features);
        char noun = Agreement.number(text.reading(subject.noun()).features());
        return noun == 'x' || noun == number;
    }

    /** One past the clause: the first stop, comma or colon after the verb; -1 when the clause hangs together no more. */
    private int stop(int verb, Sentence sentence) {
        for (int i = verb + 1; i < sentence.endToken(); i++) {
            String sign = text.token(i).text();
            if (sign.equals("«") || sign.equals("(") || sign.equals("?") || sign.equals("»")) {
                return -1;
            }
            boolean border = sign.equals(".")
                    || sign.equals(",")
                    || sign.equals(":")
                    || sign.equals(";")
                    || sign.equals("!")
                    || sign.equals("…");
            if (border) {
                return complete(i - 1) && !(sign.equals(",") && words.is(i + 1, PartOfSpeech.ADJ)) && !sign.equals(":")
                        ? i
                        : -1;
            }
        }
        return complete(sentence.endToken() - 1) ? sentence.endToken() : -1;
    }

    /** Whether a clause may end with the word. */
    private boolean complete(int last) {
        return words.isNoun(last)
                || words.is(last, PartOfSpeech.ADJ)
                || words.isParticiple(last)
                || words.isInfinitive(last);
    }
}
