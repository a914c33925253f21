package fr.titraille.predication;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.grammar.Prepositions;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with its tree, as the readers of predications look at it. Token numbers are the text's. */
final class ParsedSentence {

    static final int NONE = DependencyTree.NONE;

    private static final Set<Mention.Type> PARTIES = Set.of(
            Mention.Type.COMPANY,
            Mention.Type.AUTHORITY,
            Mention.Type.COUNTRY,
            Mention.Type.PERSON,
            Mention.Type.MEDIA);

    final AnalyzedText text;
    final Sentence sentence;
    final DependencyTree tree;
    final int first;
    final int end;
    private final WordReadings readings;
    private @Nullable Mention @Nullable [] mentions;

    ParsedSentence(AnalyzedText text, DependencyTree tree) {
        this.text = text;
        this.readings = WordReadings.of(text);
        this.tree = tree;
        this.sentence = tree.sentence();
        this.first = sentence.firstToken();
        this.end = sentence.endToken();
    }

    boolean holds(int token) {
        return first <= token && token < end;
    }

    PartOfSpeech pos(int token) {
        return text.tag(token).pos();
    }

    String lemma(int token) {
        return readings.lemma(token);
    }

    Reading reading(int token) {
        return readings.reading(token);
    }

    String key(int token) {
        return text.token(token).key();
    }

    Relation relation(int token) {
        return tree.relation(token);
    }

    int head(int token) {
        return tree.head(token);
    }

    boolean is(int token, Relation relation) {
        return tree.is(token, relation);
    }

    boolean isAny(int token, Relation... relations) {
        return tree.isAny(token, relations);
    }

    int[] dependents(int token) {
        return tree.dependents(token).toArray();
    }

    int[] dependents(int token, Relation... relations) {
        return tree.dependents(token, relations).toArray();
    }

    int dependent(int token, Relation... relations) {
        return tree.dependent(token, relations);
    }

    boolean has(int token, Relation... relations) {
        return tree.dependent(token, relations) != NONE;
    }

    boolean isNominal(int token) {
        PartOfSpeech pos = pos(token);
        return pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.PROPN
                || pos == PartOfSpeech.PRON
                || pos == PartOfSpeech.NUM
                || pos == PartOfSpeech.SYM
                || pos == PartOfSpeech.X;
    }

    /** Whether a number counts or measures the noun, or it is a number itself. */
    boolean isCounted(int token) {
        return pos(token) == PartOfSpeech.NUM || has(token, Relation.NUMMOD);
    }

    /** The preposition before a phrase or clause in full, its words joined; empty when there is none. */
    String preposition(int token) {
        List<String> words = new ArrayList<>();
        for (int dependent : dependents(token, Relation.CASE, Relation.MARK)) {
            if (dependent < token && (is(dependent, Relation.CASE) || pos(dependent) == PartOfSpeech.ADP)) {
                addWords(dependent, words);
            }
        }
        return String.join(" ", words);
    }

    /** A preposition of one word in full; of several the last in full, the others as written. */
    private void addWords(int token, List<String> words) {
        int[] parts = dependents(token, Relation.FIXED);
        StringBuilder joined = new StringBuilder(parts.length == 0 ? Prepositions.full(key(token)) : key(token));
        for (int i = 0; i < parts.length; i++) {
            if (joined.charAt(joined.length() - 1) != '\'') {
                joined.append(' ');
            }
            joined.append(i == parts.length - 1 ? Prepositions.full(key(parts[i])) : key(parts[i]));
        }
        words.add(joined.toString());
    }

    /** The subordinator of a clause, its words joined (« à condition que »); empty when there is none. */
    String mark(int token) {
        List<String> words = new ArrayList<>();
        for (int dependent : dependents(token, Relation.MARK)) {
            addWords(dependent, words);
        }
        return String.join(" ", words);
    }

    /** The name that covers the token; null when none does. */
    @Nullable
    Mention mention(int token) {
        @Nullable Mention[] known = mentions;
        if (known == null) {
            known = readMentions();
            mentions = known;
        }
        return known[token - first];
    }

    private @Nullable Mention[] readMentions() {
        @Nullable Mention[] out = new @Nullable Mention[end - first];
        for (Mention mention : Mentions.french().find(text)) {
            if (mention.range().end() <= sentence.range().start()) {
                continue;
            }
            if (mention.range().start() >= sentence.range().end()) {
                break;
            }
            int token = Math.max(first, text.firstTokenFrom(mention.range().start()));
            while (token < end && text.token(token).start() < mention.range().end()) {
                out[token - first] = mention;
                token++;
            }
        }
        return out;
    }

    /** Whether the token names somebody who can act. */
    boolean isParty(int token) {
        Mention mention = mention(token);
        return mention != null && PARTIES.contains(mention.type()) && mention.form() != Mention.Form.DEMONYM;
    }
}
