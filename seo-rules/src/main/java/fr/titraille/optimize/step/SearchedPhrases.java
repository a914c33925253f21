package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that somebody could type into a search box, as sentences offer them: names in their whole length, nouns with
 * what stands beside them, a noun with a name of the same sentence. No phrase ends inside another.
 */
final class SearchedPhrases {

    private static final int NONE = -1;
    private static final int MAX_TOKENS = 6;

    private static final Set<String> SEARCHED = ResourceLines.set(SearchedPhrases.class, "searched-nouns.txt");
    private static final Set<String> THINGS = ResourceLines.set(SearchedPhrases.class, "acronym-nouns.txt");
    private static final Set<String> EMPTY = ResourceLines.set(SearchedPhrases.class, "empty-nouns.txt");

    /** A country, a place or a newspaper by itself says nothing of the article. */
    private static final Set<Mention.Type> UNSEARCHED =
            Set.of(Mention.Type.COUNTRY, Mention.Type.PLACE, Mention.Type.MEDIA, Mention.Type.AUTHORITY);

    private final Set<String> phrases = new LinkedHashSet<>();
    private final Map<String, Mention.Type> names = new LinkedHashMap<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private int firstNoun = NONE;

    /** All phrases in the order in which they were met. */
    Set<String> all() {
        return phrases;
    }

    /** What the names among them name. */
    Map<String, Mention.Type> names() {
        return names;
    }

    /** The name in a phrase of a noun with a name that stands elsewhere in its sentence. */
    Map<String, String> pairs() {
        return pairs;
    }

    /** Lemmas of the nouns met, and names in lower case. */
    Set<String> heads() {
        return heads;
    }

    /** Whether a noun that says something stands before the name in the title: then the name alone is not its subject. */
    boolean isSecond(AnalyzedText title, String name) {
        int at = title.text().replace('\'', '’').indexOf(name);
        return firstNoun != NONE && at > firstNoun;
    }

    /**
     * Adds what a sentence offers.
     *
     * @param title whether it is the title, any of whose nouns goes with its names
     */
    void gather(AnalyzedText text, Sentence sentence, boolean title) {
        Set<String> own = new LinkedHashSet<>();
        for (Mention mention : Mentions.french().find(text)) {
            boolean proper = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS;
            if (proper && sentence.range().contains(mention.range()) && !UNSEARCHED.contains(mention.type())) {
                String name = mention.range().of(text.text());
                names.put(name, mention.type());
                own.add(name);
            }
        }
        DependencyTree tree = Syntax.of(text).tree(sentence);
        int token = sentence.firstToken();
        while (token < sentence.endToken()) {
            int end = nameEnd(text, sentence, token);
            if (end > token && !isCovered(text, token, end)) {
                String name = text.text()
                        .substring(
                                text.token(token).start(), text.token(end - 1).end())
                        .replace('\'', '’');
                names.putIfAbsent(name, Mention.Type.OTHER);
                own.add(name);
                token = end;
                continue;
            }
            if (isNoun(text, token)) {
                heads.add(text.lemma(token));
                if (opensTerm(text, tree, token)) {
                    group(text, tree, token);
                }
            }
            token++;
        }
        phrases.addAll(own);
        own.forEach(name -> heads.add(name.toLowerCase(Locale.FRENCH)));
        pairs(text, sentence, title, own);
    }

    /** Whether a phrase opens with what is searched with a maker's name. */
    static boolean opensSearched(AnalyzedText phrase) {
        return !phrase.tokens().isEmpty() && isSearched(phrase, 0);
    }

    /** A thing with the maker named behind it, or before it where none is: « puces Huawei »; a title's nouns with its names. */
    private void pairs(AnalyzedText text, Sentence sentence, boolean title, Set<String> named) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            boolean thing = isThing(text, token) || isNoun(text, token) && isSearched(text, token);
            if (!thing && !(title && isNoun(text, token) && !isInside(text, sentence, token))) {
                continue;
            }
            Token noun = text.token(token);
            if (title && firstNoun == NONE && !opensName(text, sentence, token)) {
                firstNoun = noun.start();
            }
            List<String> behind = new ArrayList<>();
            List<String> before = new ArrayList<>();
            for (String name : named) {
                boolean maker = names.get(name) != Mention.Type.PERSON
                        && (!thing || names.get(name) != Mention.Type.OTHER || title);
                boolean single =
                        thing || name.indexOf(' ') < 0 && name.codePoints().anyMatch(Character::isUpperCase);
                if (maker && single && !name.contains(noun.text())) {
                    (text.text().indexOf(name, noun.end()) >= 0 ? behind : before).add(name);
                }
            }
            for (String name : behind.isEmpty() ? before : behind) {
                String phrase = lower(noun) + " " + name;
                phrases.add(phrase);
                pairs.putIfAbsent(phrase, name);
            }
        }
    }

    /** « La start-up grenobloise Kalysto annonce »: the subject's noun only introduces the name behind it. */
    private static boolean opensName(AnalyzedText text, Sentence sentence, int noun) {
        DependencyTree tree = Syntax.of(text).tree(sentence);
        return tree.is(noun, Relation.NSUBJ)
                && !isSearched(text, noun)
                && tree.dependents(noun)
                        .anyMatch(t -> text.pos(t) == PartOfSpeech.PROPN
                                && tree.dependent(t, Relation.CASE) == DependencyTree.NONE);
    }

    /** Whether the noun is a complement of another noun, so that by itself it is half of a term. */
    private static boolean isInside(AnalyzedText text, Sentence sentence, int token) {
        DependencyTree tree = Syntax.of(text).tree(sentence);
        int head = tree.head(token);
        return tree.is(token, Relation.NMOD) && head != DependencyTree.NONE && text.pos(head) == PartOfSpeech.NOUN;
    }

    private static boolean isThing(AnalyzedText text, int token) {
        return THINGS.contains(text.token(token).text());
    }

    private static boolean isSearched(AnalyzedText text, int token) {
        return SEARCHED.contains(text.lemma(token)) || isThing(text, token);
    }

    private static boolean isCovered(AnalyzedText text, int token, int end) {
        int from = text.token(token).start();
        int to = text.token(end - 1).end();
        return Mentions.french().find(text).stream()
                .anyMatch(m -> m.range().start() < to
                        && m.range().end() > from
                        && m.form() != Mention.Form.REFERENCE
                        && m.type() != Mention.Type.OTHER);
    }

    /** Not « dos » of « sac à dos », nor a noun behind a word that no dictionary knows and that goes with it. */
    private static boolean opensTerm(AnalyzedText text, DependencyTree tree, int noun) {
        if (noun == tree.sentence().firstToken()) {
            return true;
        }
        boolean unknown = text.token(noun - 1).kind() == TokenKind.WORD
                && text.readings(noun - 1).isEmpty()
                && tree.head(noun - 1) == noun;
        boolean tail = tree.is(noun, Relation.NMOD)
                && WordClass.PREPOSITION.has(text.token(noun - 1).key())
                && !WordClass.OF.has(text.token(noun - 1).key());
        return !unknown && !tail;
    }

    /** The noun with its adjectives, complements by « de » and names beside it; it ends where none of its words goes on. */
    private void group(AnalyzedText text, DependencyTree tree, int noun) {
        StringBuilder phrase = new StringBuilder(lower(text.token(noun)));
        for (int next = noun + 1; next < Math.min(tree.sentence().endToken(), noun + MAX_TOKENS); next++) {
            if (isNameWord(text, next) && !isSearched(text, noun)) {
                break; // « la start-up Kalysto »: the name is searched alone
            }
            boolean below = isComplement(text, tree, next, noun);
            boolean link = below && WordClass.OF.has(text.token(next).key());
            boolean word = below && isPhraseWord(text, next);
            if (!link && !word) {
                break;
            }
            phrase.append(between(text, next))
                    .append(
                            link
                                    ? text.token(next).key().replace('\'', '’')
                                    : text.token(next).text());
            if (word && isWhole(text, tree, noun, next)) {
                phrases.add(phrase.toString());
            }
        }
    }

    /** Whether nothing behind {@code last} hangs on a complement of the noun, or makes one word with it. */
    private static boolean isWhole(AnalyzedText text, DependencyTree tree, int noun, int last) {
        int next = last + 1;
        if (next >= tree.sentence().endToken()) {
            return true;
        }
        String key = text.token(next).key();
        boolean glued = text.token(last).end() == text.token(next).start() && key.equals("-")
                || tree.is(next, Relation.FLAT)
                || tree.is(next, Relation.FLAT_FOREIGN)
                || tree.is(next, Relation.COMPOUND)
                || text.pos(next) == PartOfSpeech.X
                || text.pos(next) == PartOfSpeech.NOUN
                || text.pos(next) == PartOfSpeech.PROPN;
        boolean goesOn = false;
        for (int token = next; token < tree.sentence().endToken(); token++) {
            int head = tree.head(token);
            boolean close = tree.is(token, Relation.AMOD)
                    || tree.is(token, Relation.NMOD)
                    || tree.is(token, Relation.FLAT)
                    || tree.is(token, Relation.FLAT_NAME)
                    || tree.is(token, Relation.ACL);
            goesOn |= close && head > noun && head <= last;
        }
        return !glued && !goesOn;
    }

    private static String between(AnalyzedText text, int next) {
        return text.token(next - 1).end() == text.token(next).start() ? "" : " ";
    }

    private static boolean isPhraseWord(AnalyzedText text, int token) {
        PartOfSpeech pos = text.pos(token);
        boolean kind =
                text.token(token).kind() == TokenKind.WORD || text.token(token).kind() == TokenKind.MODEL;
        return kind
                && (pos == PartOfSpeech.ADJ
                        || pos == PartOfSpeech.NOUN
                        || pos == PartOfSpeech.PROPN
                        || pos == PartOfSpeech.X);
    }

    /** Whether the word hangs below the noun by links that make one term. */
    private static boolean isComplement(AnalyzedText text, DependencyTree tree, int token, int noun) {
        int up = token;
        while (up != noun) {
            boolean term = tree.is(up, Relation.NMOD)
                    || tree.is(up, Relation.NMOD_APPOS)
                    || tree.is(up, Relation.AMOD)
                    || tree.is(up, Relation.APPOS)
                    || tree.is(up, Relation.COMPOUND)
                    || tree.is(up, Relation.FLAT)
                    || tree.is(up, Relation.FLAT_NAME)
                    || tree.is(up, Relation.FLAT_FOREIGN)
                    || tree.is(up, Relation.CASE)
                            && WordClass.OF.has(text.token(up).key());
            int head = tree.head(up);
            if (!term || head < noun || head == up) {
                return false;
            }
            up = head;
        }
        return true;
    }

    /**
     * One past the name that starts at {@code token}: a row of words with a capital, « de » between two of them, with at
     * least one that no dictionary knows or that the tagger reads as a name. {@code token} itself where none starts.
     */
    private static int nameEnd(AnalyzedText text, Sentence sentence, int token) {
        int end = token;
        boolean named = false;
        boolean first = token == sentence.firstToken();
        if (first && !isNameWord(text, token)) {
            return token;
        }
        while (end < sentence.endToken()) {
            boolean word = isNameWord(text, end);
            boolean link = end > token
                    && WordClass.OF.has(text.token(end).key())
                    && end + 1 < sentence.endToken()
                    && text.token(end + 1).isCapitalized();
            if (!word && !link && !isCapital(text, end)) {
                break;
            }
            named |= word;
            end++;
        }
        return named ? end : token;
    }

    private static boolean isCapital(AnalyzedText text, int token) {
        Token word = text.token(token);
        return word.isCapitalized() && (word.kind() == TokenKind.WORD || word.kind() == TokenKind.MODEL);
    }

    private static boolean isNameWord(AnalyzedText text, int token) {
        Token word = text.token(token);
        boolean kind = word.kind() == TokenKind.WORD || word.kind() == TokenKind.MODEL;
        boolean named = word.isCapitalized() && text.pos(token) == PartOfSpeech.PROPN;
        return kind
                && word.text().length() > 2
                && !THINGS.contains(word.text())
                && (text.readings(token).isEmpty() || named);
    }

    private static boolean isNoun(AnalyzedText text, int token) {
        return text.pos(token) == PartOfSpeech.NOUN
                && text.token(token).kind() == TokenKind.WORD
                && text.token(token).text().length() > 2
                && !text.isFunctionWord(token)
                && !EMPTY.contains(text.token(token).key())
                && !EMPTY.contains(text.lemma(token));
    }

    /** In lower case, but for acronyms. */
    private static String lower(Token token) {
        return THINGS.contains(token.text()) || token.text().matches("\\p{Lu}{2,5}")
                ? token.text()
                : Folding.fold(token.text()).toLowerCase(Locale.FRENCH);
    }
}
