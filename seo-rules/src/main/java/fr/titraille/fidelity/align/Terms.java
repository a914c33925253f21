package fr.titraille.fidelity.align;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the tokens of a text are compared by. */
final class Terms {

    private static final Set<String> EMPTY = ResourceLines.set(Terms.class, "empty-words.txt");
    private static final Set<PartOfSpeech> CONTENT = EnumSet.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.VERB,
            PartOfSpeech.ADJ,
            PartOfSpeech.PROPN,
            PartOfSpeech.AUX,
            PartOfSpeech.X);

    private Terms() {}

    /** One entry a token, null where the token tells nothing or belongs to the term before it. */
    static @Nullable Term[] read(AnalyzedText text, List<Mention> mentions, List<Amount> amounts) {
        @Nullable Term[] terms = new Term[text.tokens().size()];
        boolean[] taken = new boolean[terms.length];
        for (Mention mention : mentions) {
            if (mention.form() != Mention.Form.REFERENCE) {
                name(text, mention, terms, taken);
            }
        }
        for (Amount amount : amounts) {
            figure(text, amount, terms, taken);
        }
        for (int i = 0; i < terms.length; i++) {
            if (!taken[i]) {
                terms[i] = word(text, i);
            }
        }
        return terms;
    }

    private static void name(AnalyzedText text, Mention mention, @Nullable Term[] terms, boolean[] taken) {
        int first = text.firstTokenFrom(mention.range().start());
        for (int i = first;
                i < terms.length && text.token(i).start() < mention.range().end();
                i++) {
            taken[i] = true;
        }
        if (first < terms.length) {
            String prefix = mention.type() == Mention.Type.CHIP ? "#" : "@";
            String key = prefix + Folding.unaccented(mention.name());
            terms[first] = new Term(first, mention.range(), key, key, Term.Kind.NAME);
        }
    }

    private static void figure(AnalyzedText text, Amount amount, @Nullable Term[] terms, boolean[] taken) {
        for (int i = amount.firstToken(); i < amount.endToken(); i++) {
            taken[i] |= text.token(i).kind() != TokenKind.WORD;
        }
        int head = amount.firstToken();
        if (terms[head] == null) {
            taken[head] = true;
            String key = amount.key();
            terms[head] = new Term(head, amount.figure().range(), key, key, Term.Kind.FIGURE);
        }
    }

    private static @Nullable Term word(AnalyzedText text, int i) {
        Token token = text.token(i);
        if (token.kind() == TokenKind.MODEL) {
            String key = "#" + Folding.unaccented(token.text());
            return new Term(i, token.range(), key, key, Term.Kind.NAME);
        }
        String lemma = text.lemma(i);
        boolean content = token.kind() == TokenKind.WORD
                && !text.isFunctionWord(i)
                && CONTENT.contains(text.pos(i))
                && !EMPTY.contains(Folding.key(lemma))
                && token.text().length() > 1;
        return content ? new Term(i, token.range(), Stems.of(lemma), Folding.key(lemma), Term.Kind.WORD) : null;
    }
}
