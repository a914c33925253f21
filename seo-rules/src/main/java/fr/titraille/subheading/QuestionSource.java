package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import java.util.List;
import java.util.Set;

/** Headings that ask a question which the section asks itself. */
final class QuestionSource implements CandidateSource {

    private static final int MIN_TOKENS = 4;
    private static final Set<String> OPENERS = Set.of("mais", "alors", "donc", "et", "or");

    private final AnalyzedText text;
    private final Standalone standalone;
    private final Words words;

    QuestionSource(AnalyzedText text) {
        this.text = text;
        this.standalone = new Standalone(text);
        this.words = new Words(text);
    }

    @Override
    public void collect(Sentence sentence, List<Candidate> into) {
        int from = sentence.firstToken();
        int to = sentence.endToken() - 1;
        if (!text.token(to).text().equals("?") || text.token(from).text().equals("«")) {
            return;
        }
        while (from < to
                && (OPENERS.contains(text.token(from).key())
                        || text.token(from).text().equals(","))) {
            from++;
        }
        if (!asks(from, to) || to - from < MIN_TOKENS || !standalone.free(from, to) || unbalanced(from, to)) {
            return;
        }
        Token last = text.token(to - 1);
        String asked = text.text().substring(text.token(from).start(), last.end());
        into.add(new Candidate(
                Capitals.sentenceCase(asked) + "\u202F?", Candidate.Form.QUESTION, from, to, from, false));
    }

    /** Opens with a question word or a noun, or turns verb and pronoun round. */
    private boolean asks(int from, int to) {
        if (from >= to) {
            return false;
        }
        boolean opens = Openings.kind(text.token(from).key()).equals("question")
                || words.isNoun(from)
                || words.is(from, PartOfSpeech.DET);
        for (int i = from + 1; i < Math.min(to, from + 4) && !opens; i++) {
            String key = text.token(i).key();
            opens = key.endsWith("-il")
                    || key.endsWith("-elle")
                    || key.endsWith("-on")
                    || key.endsWith("-vous")
                    || key.endsWith("-nous")
                    || key.endsWith("-ils")
                    || key.endsWith("-elles");
        }
        return opens;
    }

    private boolean unbalanced(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            String sign = text.token(i).text();
            open += sign.equals("«") || sign.equals("(") ? 1 : sign.equals("»") || sign.equals(")") ? -1 : 0;
        }
        return open != 0;
    }
}
