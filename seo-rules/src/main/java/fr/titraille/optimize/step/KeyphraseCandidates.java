package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.grammar.WordClass;
import fr.titraille.headline.Lede;
import fr.titraille.headline.LedeSentence;
import fr.titraille.optimize.KeyphraseSuggestion;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article can be found for: phrases that its title and its lede share. Names of one word count, nouns need a
 * name or a complement beside them; where nothing is shared there is no keyphrase.
 */
final class KeyphraseCandidates {

    private static final int SHOWN = 3;
    private static final int PARAGRAPHS = 2;
    private static final int MAX_WORDS = 4;
    private static final int MAX_TOKENS = 6;

    /** Sentences of the body from which a phrase counts as its subject though the lede has it not. */
    private static final int SUBJECT = 3;

    /** Companies in a title from which none of them is what the article is about. */
    private static final int CROWD = 3;

    private static final double CROWDED = 0.25;

    private static final double LEAST = 0.45;

    private static final Set<String> SEARCHED = ResourceLines.set(KeyphraseCandidates.class, "searched-nouns.txt");
    private static final Set<String> THINGS = ResourceLines.set(KeyphraseCandidates.class, "acronym-nouns.txt");
    private static final Set<String> EMPTY = ResourceLines.set(KeyphraseCandidates.class, "empty-nouns.txt");

    /** A country, a place or a newspaper by itself says nothing of the article. */
    private static final Set<Mention.Type> UNSEARCHED =
            Set.of(Mention.Type.COUNTRY, Mention.Type.PLACE, Mention.Type.MEDIA, Mention.Type.AUTHORITY);

    private final AnalyzedArticle article;
    private final StepTexts texts;
    private final List<LedeSentence> lede;
    private final Set<String> phrases = new LinkedHashSet<>();
    private final Map<String, Mention.Type> names = new LinkedHashMap<>();
    private final boolean ownTitle;
    private boolean crowded;

    private KeyphraseCandidates(AnalyzedArticle article, boolean ownTitle, StepTexts texts) {
        this.ownTitle = ownTitle;
        this.article = article;
        this.texts = texts;
        this.lede = Lede.of(article, PARAGRAPHS);
    }

    /**
     * Best first; empty where title and lede share no phrase that one searches for.
     *
     * @param ownTitle whether the title was written from the lede, so that sharing a noun with it proves little
     */
    static List<KeyphraseSuggestion> of(AnalyzedArticle article, boolean ownTitle, StepTexts texts) {
        return new KeyphraseCandidates(article, ownTitle, texts).rank();
    }

    private List<KeyphraseSuggestion> rank() {
        AnalyzedText title = article.field(ArticleField.TITLE);
        boolean titled = !title.text().isBlank();
        title.sentences().forEach(s -> gather(title, s));
        crowded = names.values().stream().filter(t -> t == Mention.Type.COMPANY).count() >= CROWD;
        Set<String> inTitle = Set.copyOf(phrases);
        lede.forEach(told -> gather(told.text(), told.sentence()));
        List<KeyphraseSuggestion> out = new ArrayList<>();
        for (String phrase : phrases) {
            KeyphraseSuggestion suggestion = score(phrase, inTitle.contains(phrase), titled);
            if (suggestion != null) {
                out.add(suggestion);
            }
        }
        out.sort(Comparator.comparingDouble(KeyphraseSuggestion::score)
                .reversed()
                .thenComparing(KeyphraseSuggestion::text));
        return distinct(out);
    }

    /** Names, nouns with what stands beside them, and a thing that is searched with a name of the same sentence. */
    private void gather(AnalyzedText text, Sentence sentence) {
        for (Mention mention : Mentions.french().find(text)) {
            boolean proper = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS;
            if (proper && sentence.range().contains(mention.range()) && !UNSEARCHED.contains(mention.type())) {
                String name = mention.range().of(text.text());
                names.put(name, mention.type());
                phrases.add(name);
            }
        }
        DependencyTree tree = Syntax.of(text).tree(sentence);
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            int end = unknownName(text, sentence, token);
            if (end > token && !isCovered(text, token)) {
                String name = text.text()
                        .substring(
                                text.token(token).start(), text.token(end - 1).end());
                names.putIfAbsent(name, end - token > 1 ? Mention.Type.PERSON : Mention.Type.OTHER);
                phrases.add(name);
                token = end - 1;
            } else if (isNoun(text, token)) {
                group(text, tree, token);
            }
        }
        things(text, sentence);
    }

    /** A thing that is searched with the maker named behind it, or before it where none is: « puces Huawei ». */
    private void things(AnalyzedText text, Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (!isNoun(text, token) || !isSearched(text, token)) {
                continue;
            }
            Token noun = text.token(token);
            List<Mention> makers = Mentions.french().find(text).stream()
                    .filter(m -> m.type() == Mention.Type.COMPANY || m.type() == Mention.Type.CHIP)
                    .filter(m -> m.form() == Mention.Form.NAME || m.form() == Mention.Form.ALIAS)
                    .filter(m -> sentence.range().contains(m.range()))
                    .toList();
            List<Mention> behind =
                    makers.stream().filter(m -> m.range().start() >= noun.end()).toList();
            for (Mention maker : behind.isEmpty() ? makers : behind) {
                phrases.add(lower(noun) + " " + maker.range().of(text.text()));
            }
        }
    }

    private static boolean isSearched(AnalyzedText text, int token) {
        return SEARCHED.contains(text.lemma(token))
                || THINGS.contains(text.token(token).text());
    }

    private static boolean isCovered(AnalyzedText text, int token) {
        return Mentions.french().find(text).stream()
                .anyMatch(m -> m.range().contains(text.token(token).range()));
    }

    /** The noun with its adjectives, complements by « de » and names beside it, no word of another phrase between them. */
    private void group(AnalyzedText text, DependencyTree tree, int noun) {
        StringBuilder phrase = new StringBuilder(lower(text.token(noun)));
        int last = noun;
        boolean complete = true;
        for (int next = noun + 1; next < Math.min(tree.sentence().endToken(), noun + MAX_TOKENS); next++) {
            if (isNameWord(text, tree.sentence(), next) && !isSearched(text, noun)) {
                break; // « la start-up Kalysto »: the name is searched alone
            }
            boolean link = WordClass.OF.has(text.token(next).key()) && isComplement(text, tree, next, noun);
            boolean word = isComplement(text, tree, next, noun) && isPhraseWord(text, next);
            if (!link && !word) {
                break;
            }
            phrase.append(between(text, next))
                    .append(link ? text.token(next).key() : text.token(next).text());
            last = next;
            complete = word;
            if (complete) {
                phrases.add(phrase.toString());
            }
        }
        if (last > noun && complete) {
            phrases.add(phrase.toString());
        }
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

    /** One past the row of words from {@code token} on that no dictionary knows or that the tagger reads as a name. */
    private static int unknownName(AnalyzedText text, Sentence sentence, int token) {
        int end = token;
        while (end < sentence.endToken() && isNameWord(text, sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNameWord(AnalyzedText text, Sentence sentence, int token) {
        Token word = text.token(token);
        boolean kind = word.kind() == TokenKind.WORD || word.kind() == TokenKind.MODEL;
        boolean named = word.isCapitalized() && text.pos(token) == PartOfSpeech.PROPN;
        return kind
                && word.text().length() > 2
                && !THINGS.contains(word.text())
                && (text.readings(token).isEmpty() || named)
                && token < sentence.endToken();
    }

    private static boolean isNoun(AnalyzedText text, int token) {
        return text.pos(token) == PartOfSpeech.NOUN
                && text.token(token).kind() == TokenKind.WORD
                && text.token(token).text().length() > 2
                && !text.isFunctionWord(token)
                && !EMPTY.contains(text.token(token).key());
    }

    /** In lower case, but for acronyms. */
    private static String lower(Token token) {
        return THINGS.contains(token.text()) || token.text().matches("\\p{Lu}{2,5}")
                ? token.text()
                : Folding.fold(token.text()).toLowerCase(Locale.FRENCH);
    }

    private @Nullable KeyphraseSuggestion score(String phrase, boolean inTitle, boolean titled) {
        KeyphraseMatcher matcher = KeyphraseMatcher.of(phrase);
        int words = matcher.contentWords().size();
        Mention.Type name = names.get(phrase);
        if (words < (name == null ? 2 : 1) || words > MAX_WORDS) {
            return null;
        }
        int body = matcher.count(article.body());
        long told =
                lede.stream().filter(s -> matcher.in(s.text(), s.sentence())).count();
        boolean own = ownTitle && name == null;
        boolean shared = inTitle ? told > 0 && body > (own ? 1 : 0) || body >= SUBJECT : told > 0 && body >= SUBJECT;
        boolean aside = titled && !inTitle && (told == 0 || name == Mention.Type.OTHER || name == Mention.Type.PERSON);
        if (!shared || aside || body < (name == null ? 1 : 2)) {
            return null;
        }
        List<String> reasons = new ArrayList<>();
        double score = inTitle ? 0.3 : titled ? 0 : 0.15;
        score -= crowded && name == Mention.Type.COMPANY ? CROWDED : 0;
        if (inTitle) {
            reasons.add(texts.text("keyphrase.title"));
        }
        if (told > 0) {
            score += 0.25;
            reasons.add(texts.text("keyphrase.lead"));
        }
        score += 0.25 * Math.min(1, body / 5.0);
        reasons.add(texts.text("keyphrase.count", body));
        boolean carries = names.keySet().stream().anyMatch(n -> phrase.endsWith(n) || phrase.startsWith(n + " "));
        if (carries) {
            score += 0.1;
            reasons.add(texts.text("keyphrase.name"));
        }
        score += words == 2 || words == 3 ? 0.15 : 0;
        score -= name == Mention.Type.PERSON ? 0.1 : 0;
        return score < LEAST ? null : new KeyphraseSuggestion(phrase, Math.round(1000 * score) / 1000.0, reasons);
    }

    private static List<KeyphraseSuggestion> distinct(List<KeyphraseSuggestion> ranked) {
        Set<Set<String>> taken = new HashSet<>();
        List<KeyphraseSuggestion> out = new ArrayList<>();
        for (KeyphraseSuggestion suggestion : ranked) {
            Set<String> key = new HashSet<>();
            for (String word : KeyphraseMatcher.of(suggestion.text()).contentWords()) {
                String bare = Folding.unaccented(word);
                key.add(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare);
            }
            if (taken.add(key) && out.size() < SHOWN) {
                out.add(suggestion);
            }
        }
        return out;
    }
}
