package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;

/** Reads what the tokens of a text are compared by. */
final class TermReader {

    private static final PhraseLexicon CONCEPTS = PhraseLexicon.table("concepts.tsv", 3);
    private static final Set<String> EMPTY = ResourceLines.set(TermReader.class, "empty-words.txt");

    private TermReader() {}

    /** One entry a token, null where the token tells nothing or belongs to the term before it. */
    static Term[] read(AnalyzedText text, List<Mention> mentions, List<Amount> amounts, Polarity polarity) {
        Term[] terms = new Term[text.tokens().size()];
        boolean[] taken = new boolean[terms.length];
        for (Mention mention : mentions) {
            if (mention.form() != Mention.Form.REFERENCE) {
                int first = text.firstTokenFrom(mention.range().start());
                put(terms, taken, text, first, mention, polarity);
            }
        }
        for (Amount amount : amounts) {
            numbers(terms, taken, text, amount);
        }
        for (PhraseLexicon.Cue cue : CONCEPTS.find(text)) {
            if (!taken[cue.first()] && !isFunction(text, cue)) {
                int lexical = cue.values().get(1).equals("-") ? -1 : 1;
                String key = (cue.values().get(1).equals("0") ? "c:" : "a:") + cue.value();
                int head = cue.first();
                terms[head] = new Term(
                        head,
                        text.token(head).range().union(text.token(cue.end() - 1).range()),
                        key,
                        Folding.key(text.lemma(head)),
                        Term.Kind.WORD,
                        isDenied(polarity, cue) ? -lexical : lexical,
                        isVerb(text, cue));
                for (int i = cue.first(); i < cue.end(); i++) {
                    taken[i] = true;
                }
            }
        }
        for (int i = 0; i < terms.length; i++) {
            if (!taken[i]) {
                terms[i] = word(text, i, polarity);
            }
        }
        return terms;
    }

    private static boolean isFunction(AnalyzedText text, PhraseLexicon.Cue cue) {
        return cue.end() == cue.first() + 1 && text.isFunctionWord(cue.first());
    }

    private static boolean isDenied(Polarity polarity, PhraseLexicon.Cue cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (polarity.isDenied(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(AnalyzedText text, PhraseLexicon.Cue cue) {
        for (int i = cue.first(); i < cue.end(); i++) {
            if (ClauseSplitter.isVerb(text.reading(i))) {
                return true;
            }
        }
        return false;
    }

    private static void put(
            Term[] terms, boolean[] taken, AnalyzedText text, int first, Mention mention, Polarity polarity) {
        int i = first;
        while (i < terms.length && text.token(i).start() < mention.range().end()) {
            taken[i++] = true;
        }
        if (first < terms.length) {
            String prefix = mention.type() == Mention.Type.CHIP ? "#" : "@";
            terms[first] = new Term(
                    first,
                    mention.range(),
                    prefix + Folding.unaccented(mention.name()),
                    "",
                    Term.Kind.NAME,
                    polarity.isDenied(first) ? -1 : 1,
                    false);
        }
    }

    private static void numbers(Term[] terms, boolean[] taken, AnalyzedText text, Amount amount) {
        for (int i = amount.firstToken(); i < amount.endToken(); i++) {
            TokenKind kind = text.token(i).kind();
            if (!taken[i] && kind != TokenKind.WORD) {
                taken[i] = true;
            }
        }
        int head = amount.firstToken();
        if (terms[head] == null) {
            taken[head] = true;
            terms[head] = new Term(head, amount.figure().range(), amount.key(), "", Term.Kind.FIGURE, 1, false);
        }
    }

    private static @org.jspecify.annotations.Nullable Term word(AnalyzedText text, int i, Polarity polarity) {
        Token token = text.token(i);
        if (token.kind() == TokenKind.MODEL) {
            return new Term(i, token.range(), "#" + Folding.unaccented(token.text()), "", Term.Kind.NAME, 1, false);
        }
        if (token.kind() != TokenKind.WORD || text.isFunctionWord(i)) {
            return null;
        }
        String lemma = text.lemma(i);
        PartOfSpeech pos = text.pos(i);
        boolean content = pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.VERB
                || pos == PartOfSpeech.ADJ
                || pos == PartOfSpeech.PROPN
                || pos == PartOfSpeech.AUX
                || pos == PartOfSpeech.X;
        if (!content || EMPTY.contains(Folding.key(lemma)) || token.text().length() < 2) {
            return null;
        }
        return new Term(
                i,
                token.range(),
                Stems.of(lemma),
                Folding.key(lemma),
                Term.Kind.WORD,
                polarity.isDenied(i) ? -1 : 1,
                ClauseSplitter.isVerb(text.reading(i)));
    }
}
