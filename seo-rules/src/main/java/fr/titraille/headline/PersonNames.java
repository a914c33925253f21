package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** People named by first and last name: two to four words with a capital side by side that are no other name. */
final class PersonNames {

    private static final int MOST_WORDS = 4;

    private PersonNames() {}

    /** The names in the sentence, each once, in their order. */
    static List<String> in(AnalyzedText text, Sentence sentence) {
        Set<String> out = new LinkedHashSet<>();
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            int end = token;
            while (end < sentence.endToken() && isPart(text, end)) {
                end++;
            }
            if (end - token >= 2 && end - token <= MOST_WORDS && !isOther(text, sentence, token, end)) {
                out.add(text.text()
                        .substring(
                                text.token(token).start(), text.token(end - 1).end()));
            }
            token = Math.max(end, token + 1);
        }
        return List.copyOf(out);
    }

    private static boolean isPart(AnalyzedText text, int token) {
        Token word = text.token(token);
        return word.kind() == TokenKind.WORD
                && word.isCapitalized()
                && word.text().length() > 1
                && !word.text().equals(word.text().toUpperCase(java.util.Locale.FRENCH))
                && text.pos(token) == PartOfSpeech.PROPN;
    }

    private static boolean isOther(AnalyzedText text, Sentence sentence, int token, int end) {
        int from = text.token(token).start();
        int to = text.token(end - 1).end();
        return SentenceMentions.of(text).in(sentence).stream()
                .anyMatch(m -> m.type() != Mention.Type.PERSON
                        && m.range().start() < to
                        && m.range().end() > from);
    }
}
