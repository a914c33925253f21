package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Lexicon;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Argument;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a text by token, those of no catalogue included, and whom a phrase speaks of: by its own name, by a name in
 * apposition (« l’espagnol Corvina »), or by « ce dernier », « le premier », « le second » from what was named before.
 */
public final class PartyNames {

    /** Sentences that « ce dernier » and « le premier » look back. */
    private static final int BACK = 1;

    private final ComparedText compared;
    private final AnalyzedText text;
    private final @Nullable String[] names;

    private PartyNames(ComparedText compared) {
        this.compared = compared;
        this.text = compared.analysis();
        this.names = new String[text.tokens().size()];
        for (Mention mention : compared.mentions()) {
            boolean named = mention.form() != Mention.Form.REFERENCE && mention.form() != Mention.Form.DEMONYM;
            for (int k = text.firstTokenFrom(mention.range().start());
                    named
                            && k < names.length
                            && text.token(k).start() < mention.range().end();
                    k++) {
                names[k] = (mention.type() == Mention.Type.CHIP ? "#" : "@") + Folding.unaccented(mention.name());
            }
        }
        for (Token token : text.tokens()) {
            int k = token.index();
            if (names[k] == null && isName(token)) {
                names[k] = "@" + Folding.unaccented(token.text());
            }
        }
    }

    /** The parties of a text, read once. */
    public static PartyNames of(ComparedText text) {
        return text.memo(PartyNames.class, PartyNames::new);
    }

    /** A capitalized word that the dictionary does not have otherwise where it opens a sentence. */
    private boolean isName(Token token) {
        if (token.kind() != TokenKind.WORD
                || !token.isCapitalized()
                || token.text().length() < 2) {
            return false;
        }
        boolean opens = token.index() == text.sentenceOf(token.index()).firstToken()
                || text.token(token.index() - 1).kind() == TokenKind.PUNCTUATION;
        boolean common = Lexicon.french().readings(token.text().toLowerCase(Locale.FRENCH)).stream()
                .anyMatch(r -> r.pos() != PartOfSpeech.PROPN);
        return !opens || !common;
    }

    /** The key of the name that a token belongs to, or null. */
    public @Nullable String at(int token) {
        return names[token];
    }

    /** The names of tokens {@code [from, to)} in order, each once. */
    public Set<String> in(int from, int to) {
        Set<String> found = new LinkedHashSet<>();
        for (int k = Math.max(0, from); k < Math.min(to, names.length); k++) {
            String name = names[k];
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    /** The names of tokens {@code [from, to)}, and those that « ce dernier », « le premier » and « le second » stand for. */
    public Set<String> meantIn(int from, int to) {
        Set<String> found = new LinkedHashSet<>(in(from, to));
        for (int k = from; k < to; k++) {
            String meant = names[k] == null ? anaphor(k) : null;
            if (meant != null) {
                found.add(meant);
            }
        }
        return found;
    }

    /** Whom an argument speaks of by name; each of its conjuncts counts. Empty where only a description tells. */
    public Set<String> of(Argument argument) {
        Set<String> found = new LinkedHashSet<>();
        for (Argument each : argument.each()) {
            if (!each.clause()) {
                found.addAll(of(each.head(), text.firstTokenFrom(each.range().end())));
            }
        }
        return found;
    }

    /** Whom the phrase with this head and end speaks of. */
    public Set<String> of(int head, int end) {
        Set<String> found = new LinkedHashSet<>();
        if (names[head] != null) {
            int k = head;
            while (k > 0 && names[k - 1] != null) {
                k--;
            }
            for (; k < names.length && names[k] != null; k++) {
                found.addAll(in(k, k + 1));
            }
            return found;
        }
        String before = anaphor(head);
        if (before != null) {
            return Set.of(before);
        }
        for (int k = head + 1; k < Math.min(end, names.length); k++) {
            boolean breaks = text.token(k).kind() == TokenKind.PUNCTUATION
                    || WordClass.PREPOSITION.has(text.token(k).key())
                    || WordClass.RELATIVE_PRONOUN.has(text.token(k).key());
            if (breaks || (names[k] == null && !found.isEmpty())) {
                break;
            }
            found.addAll(in(k, k + 1));
        }
        return found;
    }

    /** The antecedent of « ce dernier », « celui-ci », « le premier » or « le second » at a head; null elsewhere. */
    private @Nullable String anaphor(int head) {
        String key = text.token(head).key();
        String before = head > 0 ? text.token(head - 1).key() : "";
        boolean cue = WordClass.NEAR_DEMONSTRATIVE.has(key)
                || WordClass.LAST_NAMED.has(key)
                || WordClass.FIRST_OF_TWO.has(key)
                || WordClass.SECOND_OF_TWO.has(key);
        List<String> named = cue ? namedBefore(head) : List.of();
        boolean near = WordClass.NEAR_DEMONSTRATIVE.has(key);
        boolean last = WordClass.DEMONSTRATIVE_DETERMINER.has(before) && WordClass.LAST_NAMED.has(key);
        if (named.isEmpty()) {
            return null;
        }
        if (near || last) {
            return named.get(named.size() - 1);
        }
        boolean alone = WordClass.DEFINITE_ARTICLE.has(before) && !isBeforeNoun(head);
        if (alone && named.size() == 2) {
            return WordClass.FIRST_OF_TWO.has(key)
                    ? named.get(0)
                    : WordClass.SECOND_OF_TWO.has(key) ? named.get(1) : null;
        }
        return null;
    }

    private boolean isBeforeNoun(int head) {
        int end = text.sentenceOf(head).endToken();
        return head + 1 < end
                && (text.pos(head + 1) == PartOfSpeech.NOUN
                        || text.pos(head + 1) == PartOfSpeech.NUM
                        || text.pos(head + 1) == PartOfSpeech.ADJ);
    }

    /** The names of the sentence so far, or of the sentence before where it has none; places among them too. */
    private List<String> namedBefore(int head) {
        int index = compared.stretchAt(head).index();
        List<Stretch> all = compared.stretches();
        for (int k = index; k >= Math.max(0, index - BACK); k--) {
            Set<String> found =
                    in(all.get(k).firstToken(), Math.min(head, all.get(k).endToken()));
            if (!found.isEmpty()) {
                return new ArrayList<>(found);
            }
        }
        return List.of();
    }
}
