package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import java.util.List;

/** Headings that quote the section word for word, between guillemets. */
final class QuotationSource implements CandidateSource {

    private static final int MIN_WORDS = 3;

    private final AnalyzedText text;
    private final Standalone standalone;
    private final Words words;

    QuotationSource(AnalyzedText text) {
        this.text = text;
        this.standalone = new Standalone(text);
        this.words = new Words(text);
    }

    @Override
    public void collect(Sentence sentence, List<Candidate> into) {
        int open = -1;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            String sign = text.token(i).text();
            if (sign.equals("«")) {
                open = i;
            } else if (sign.equals("»") && open >= 0) {
                add(open, i, into);
                open = -1;
            }
        }
    }

    private void add(int open, int close, List<Candidate> into) {
        int from = open + 1;
        int to = close;
        while (to > from && isStop(text.token(to - 1))) {
            to--;
        }
        if (to - from < MIN_WORDS || !standalone.free(from, to)) {
            return;
        }
        int verb = -1;
        for (int i = from; i < to; i++) {
            verb = verb < 0 && words.isFinite(i) ? i : verb;
        }
        if (verb < 0) {
            return;
        }
        String quoted = text.text()
                .substring(text.token(from).start(), text.token(to - 1).end());
        into.add(new Candidate(
                "«\u00A0" + Capitals.sentenceCase(quoted) + "\u00A0»",
                Candidate.Form.QUOTATION,
                from,
                to,
                verb,
                false));
    }

    private static boolean isStop(Token token) {
        return token.text().equals(".")
                || token.text().equals(",")
                || token.text().equals(";");
    }
}
