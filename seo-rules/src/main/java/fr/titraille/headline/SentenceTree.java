package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with its tree, as candidates are read from it. Token numbers are the text's. */
final class SentenceTree {

    static final int NONE = DependencyTree.NONE;

    private static final Set<String> OPENING = Set.of(",", "(", "–", "—", ";", "[", "-", ":");
    private static final Set<String> CLOSING = Set.of(",", ")", "–", "—", ";", "]", "-");

    final AnalyzedText text;
    final Sentence sentence;
    final DependencyTree tree;
    private @Nullable Mention @Nullable [] names;

    SentenceTree(AnalyzedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.tree = Syntax.of(text).tree(sentence);
    }

    boolean holds(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    String key(int token) {
        return holds(token) ? text.token(token).key() : "";
    }

    String lemma(int token) {
        return text.lemma(token);
    }

    PartOfSpeech pos(int token) {
        return text.pos(token);
    }

    boolean is(int token, PartOfSpeech... wanted) {
        PartOfSpeech own = pos(token);
        for (PartOfSpeech each : wanted) {
            if (own == each) {
                return true;
            }
        }
        return false;
    }

    boolean isAny(int token, Relation... wanted) {
        return tree.isAny(token, wanted);
    }

    int[] dependents(int token, Relation... wanted) {
        return tree.dependents(token, wanted).toArray();
    }

    int[] dependents(int token) {
        return tree.dependents(token).toArray();
    }

    int dependent(int token, Relation... wanted) {
        return tree.dependent(token, wanted);
    }

    /** The first word at or below {@code token}, signs apart. */
    int first(int token) {
        int first = token;
        for (int dependent : dependents(token)) {
            if (!isAny(dependent, Relation.PUNCT)) {
                first = Math.min(first, first(dependent));
            }
        }
        return first;
    }

    /** The last word at or below {@code token}, signs apart. */
    int last(int token) {
        int last = token;
        for (int dependent : dependents(token)) {
            if (!isAny(dependent, Relation.PUNCT)) {
                last = Math.max(last, last(dependent));
            }
        }
        return last;
    }

    /** Whether the token stands inside brackets. */
    boolean isBracketed(int token) {
        int depth = 0;
        for (int t = sentence.firstToken(); t < token; t++) {
            depth += key(t).equals("(") ? 1 : key(t).equals(")") && depth > 0 ? -1 : 0;
        }
        return depth > 0;
    }

    /** Whether a comma, dash or bracket stands right before the token. */
    boolean opensInset(int token) {
        return OPENING.contains(key(token - 1));
    }

    /** Whether the token is a comma, dash or bracket that may close an inset. */
    boolean closesInset(int token) {
        return CLOSING.contains(key(token));
    }

    boolean isName(int token) {
        return is(token, PartOfSpeech.PROPN) || mention(token) != null;
    }

    /** The name that covers the token; null when none does. */
    @Nullable
    Mention mention(int token) {
        @Nullable Mention[] known = names;
        if (known == null) {
            known = readNames();
            names = known;
        }
        return known[token - sentence.firstToken()];
    }

    private @Nullable Mention[] readNames() {
        @Nullable Mention[] out = new @Nullable Mention[sentence.endToken() - sentence.firstToken()];
        for (Mention mention : SentenceMentions.of(text).in(sentence)) {
            if (mention.form() != Mention.Form.NAME && mention.form() != Mention.Form.ALIAS) {
                continue;
            }
            int token = Math.max(
                    sentence.firstToken(), text.firstTokenFrom(mention.range().start()));
            while (token < sentence.endToken()
                    && text.token(token).start() < mention.range().end()) {
                out[token - sentence.firstToken()] = mention;
                token++;
            }
        }
        return out;
    }

    /** Whether a negation hangs on the token, « plus » as an amount apart: « ne veut pas vendre ». */
    boolean isDenied(int token) {
        for (int dependent : dependents(token)) {
            String key = key(dependent);
            if (WordClass.NEGATION_PARTICLE.has(key)
                    || WordClass.NEGATION_ADVERB.has(key) && !isAny(dependent, Relation.OBL)) {
                return true;
            }
        }
        return false;
    }

    /** « Premier gros point positif … »: a noun without article, which is a label rather than a subject. */
    boolean isUndetermined(int noun) {
        return is(noun, PartOfSpeech.NOUN)
                && !isName(noun)
                && dependent(noun, Relation.DET, Relation.NUMMOD) == NONE
                && !WordClass.OF.has(key(first(noun)));
    }

    /** Whether être binds the token to its subject, so that it is no verb itself. */
    boolean isAttribute(int token) {
        return dependent(token, Relation.COP) != NONE;
    }

    /** An object behind a comma that follows another: what that other is, « lance X, un accélérateur ». */
    boolean isSecondObject(int token) {
        if (!isAny(token, Relation.OBJ) || !key(first(token) - 1).equals(",")) {
            return false;
        }
        for (int object : dependents(tree.head(token), Relation.OBJ)) {
            if (object < token) {
                return true;
            }
        }
        return false;
    }

    boolean isNominal(int token) {
        return is(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.SYM, PartOfSpeech.X);
    }
}
