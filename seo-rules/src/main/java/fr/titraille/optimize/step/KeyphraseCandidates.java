package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.optimize.KeyphraseSuggestion;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the phrases an article could be found for: what is spoken of (a noun) with whose it is (a name), and noun
 * groups as they stand. Counted as the rules count, so that a phrase is only suggested when the text can carry it.
 */
final class KeyphraseCandidates {

    private static final int NOUNS = 6;
    private static final int NAMES = 6;
    private static final int SHOWN = 5;
    private static final int MIN_SENTENCES = 2;

    /** Share of the text that counts as its introduction. */
    private static final double INTRO = 0.1;

    /** Score of a phrase that only its name speaks for. */
    private static final double NAMED = 0.2;

    private final AnalyzedArticle article;
    private final AnalyzedText body;
    private final StepTexts texts;
    private final List<Mention> mentions;
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, Integer> nouns = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> groups = new LinkedHashMap<>();

    private KeyphraseCandidates(AnalyzedArticle article, StepTexts texts) {
        this.article = article;
        this.body = article.body();
        this.texts = texts;
        this.mentions = Mentions.french().find(body);
    }

    static List<KeyphraseSuggestion> of(AnalyzedArticle article, StepTexts texts) {
        return new KeyphraseCandidates(article, texts).rank();
    }

    private List<KeyphraseSuggestion> rank() {
        for (Mention mention : mentions) {
            boolean searched = mention.type() == Mention.Type.COMPANY || mention.type() == Mention.Type.CHIP;
            if (searched) {
                names.merge(mention.name(), 1, Integer::sum);
            }
        }
        body.sentences().forEach(this::gather);
        List<String> phrases = new ArrayList<>();
        for (String noun : most(nouns, NOUNS)) {
            for (String name : most(names, NAMES)) {
                if (!Folding.key(noun).equals(Folding.key(name))) {
                    phrases.add(forms.getOrDefault(noun, noun) + " " + name);
                }
            }
        }
        phrases.addAll(most(groups, NOUNS));
        phrases.addAll(makersAndChips());
        List<KeyphraseSuggestion> out = new ArrayList<>();
        for (String phrase : phrases) {
            KeyphraseSuggestion suggestion = score(phrase);
            if (suggestion != null) {
                out.add(suggestion);
            }
        }
        out.sort(Comparator.comparingDouble(KeyphraseSuggestion::score)
                .reversed()
                .thenComparing(KeyphraseSuggestion::text));
        return out.isEmpty() ? byName() : distinct(out);
    }

    /** Where no phrase stands in two sentences: what the article names most, behind its most frequent noun. */
    private List<KeyphraseSuggestion> byName() {
        List<String> top = most(names, 1);
        if (top.isEmpty() || names.getOrDefault(top.get(0), 0) < MIN_SENTENCES) {
            return List.of();
        }
        String name = top.get(0);
        String maker = ChipCatalogue.standard().find(name).map(Chip::maker).orElse("");
        String noun = most(nouns, NOUNS).stream()
                .filter(SEARCHED::contains)
                .findFirst()
                .map(n -> forms.getOrDefault(n, n))
                .orElse("");
        String phrase = !maker.isEmpty() ? maker + " " + name : noun.isEmpty() ? name : noun + " " + name;
        return List.of(new KeyphraseSuggestion(phrase, NAMED, List.of(texts.text("keyphrase.name"))));
    }

    /** « Intel Gaudi 3 »: a chip behind the name of its maker. */
    private List<String> makersAndChips() {
        List<String> out = new ArrayList<>();
        for (String name : names.keySet()) {
            ChipCatalogue.standard()
                    .find(name)
                    .map(Chip::maker)
                    .filter(names::containsKey)
                    .ifPresent(maker -> out.add(maker + " " + name));
        }
        return out;
    }

    private void gather(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = body.token(i);
            if (isNoun(i)) {
                noun(token);
                group(i, sentence);
            } else if (mentions.isEmpty() && isName(i, sentence)) {
                names.merge(token.text(), 1, Integer::sum);
            }
        }
    }

    /** Counts a noun under its lemma and remembers its plural where the text has it: people search « puces ». */
    private void noun(Token token) {
        String form = lower(token);
        String lemma = body.readings(token.index()).stream()
                .filter(r -> r.pos() == PartOfSpeech.NOUN)
                .map(Reading::lemma)
                .findFirst()
                .orElse(form);
        boolean plural = !form.equals(lemma);
        forms.merge(lemma, form, (old, own) -> plural ? own : old);
        nouns.merge(lemma, 1, Integer::sum);
    }

    /** In lower case, but for acronyms. */
    private static String lower(Token token) {
        return THINGS.contains(token.text()) || token.text().matches("\\p{Lu}{2,5}")
                ? token.text()
                : Folding.fold(token.text()).toLowerCase(Locale.FRENCH);
    }

    /** Noun + adjective or acronym, and noun + de + noun. */
    private void group(int at, Sentence sentence) {
        int next = at + 1;
        if (next >= sentence.endToken()) {
            return;
        }
        String head = lower(body.token(at));
        if (isAdjective(next) || isAcronym(next)) {
            groups.merge(head + " " + body.token(next).text(), 1, Integer::sum);
        }
        String link = body.token(next).key();
        if ((link.equals("de") || link.equals("d'")) && next + 1 < sentence.endToken() && isNoun(next + 1)) {
            String glue = link.equals("de") ? " de " : " d’";
            groups.merge(head + glue + lower(body.token(next + 1)), 1, Integer::sum);
        }
    }

    private boolean isName(int i, Sentence sentence) {
        Token token = body.token(i);
        if (token.kind() == TokenKind.MODEL) {
            return true;
        }
        boolean capital = token.kind() == TokenKind.WORD
                && token.isCapitalized()
                && token.text().length() > 1;
        if (!capital || body.isFunctionWord(i)) {
            return false;
        }
        boolean known =
                !body.readings(i).isEmpty() && body.readings(i).stream().noneMatch(r -> r.pos() == PartOfSpeech.PROPN);
        return !known || (i > sentence.firstToken() && body.pos(i) == PartOfSpeech.PROPN);
    }

    private boolean isAcronym(int i) {
        Token token = body.token(i);
        return token.kind() == TokenKind.WORD
                && token.text().length() <= 4
                && token.text().matches("\\p{Lu}{2,4}");
    }

    private boolean isNoun(int i) {
        Token token = body.token(i);
        if (THINGS.contains(token.text())) {
            return true;
        }
        return token.kind() == TokenKind.WORD
                && !token.isCapitalized()
                && token.text().length() > 3
                && !body.isFunctionWord(i)
                && body.pos(i) == PartOfSpeech.NOUN
                && !EMPTY.contains(token.key());
    }

    private boolean isAdjective(int i) {
        Token token = body.token(i);
        return token.kind() == TokenKind.WORD && !token.isCapitalized() && body.pos(i) == PartOfSpeech.ADJ;
    }

    private static final Set<String> SEARCHED = ResourceLines.set(KeyphraseCandidates.class, "searched-nouns.txt");
    private static final Set<String> THINGS = ResourceLines.set(KeyphraseCandidates.class, "acronym-nouns.txt");

    private static final Set<String> EMPTY = ResourceLines.set(KeyphraseCandidates.class, "empty-nouns.txt");

    private static List<String> most(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private @org.jspecify.annotations.Nullable KeyphraseSuggestion score(String phrase) {
        KeyphraseMatcher matcher = KeyphraseMatcher.of(phrase);
        int words = matcher.contentWords().size();
        List<TextRange> found = matcher.occurrences(body);
        if (words < 2 || words > 4 || found.size() < MIN_SENTENCES) {
            return null;
        }
        double density = 100.0 * found.size() / Math.max(1, body.wordCount());
        List<String> reasons = new ArrayList<>();
        double score = Math.min(1, found.size() / 8.0) * 0.3 + Math.min(1, rarest(phrase) / 12.0) * 0.2;
        reasons.add(texts.text("keyphrase.count", found.size()));
        if (opensWith(matcher, found.get(0))) {
            score += 0.3;
            reasons.add(texts.text("keyphrase.lead"));
        }
        double gap = widestGap(found);
        score += 0.2 * (1 - gap);
        if (gap <= 0.3) {
            reasons.add(texts.text("keyphrase.spread"));
        }
        if (SEARCHED.contains(lemmaOf(phrase))) {
            score += 0.15;
            reasons.add(texts.text("keyphrase.searched"));
        }
        if (names.containsKey(phrase.substring(phrase.indexOf(' ') + 1))) {
            score += 0.1;
            reasons.add(texts.text("keyphrase.name"));
        }
        String title = article.article().title();
        if (title != null && matcher.wordsFound(article.field(fr.titraille.analysis.ArticleField.TITLE)) == words) {
            score += 0.4;
            reasons.add(texts.text("keyphrase.title"));
        }
        if (density > 2.5) {
            score *= 0.5;
        }
        return new KeyphraseSuggestion(phrase, Math.round(1000 * score) / 1000.0, reasons);
    }

    private String lemmaOf(String phrase) {
        String head = phrase.substring(0, phrase.indexOf(' '));
        for (Map.Entry<String, String> form : forms.entrySet()) {
            if (form.getValue().equals(head)) {
                return form.getKey();
            }
        }
        return head;
    }

    /** How often the rarer of noun and name occurs by itself. */
    private int rarest(String phrase) {
        int space = phrase.indexOf(' ');
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, Integer> noun : nouns.entrySet()) {
            if (forms.getOrDefault(noun.getKey(), "").equals(phrase.substring(0, space))) {
                least = Math.min(least, noun.getValue());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : Math.min(least, names.getOrDefault(phrase.substring(space + 1), least));
    }

    /** Whether chapô, first paragraph or first tenth hold the phrase, as the rule keyphrase-in-intro has it. */
    private boolean opensWith(KeyphraseMatcher matcher, TextRange first) {
        int reach =
                Math.max(firstParagraph().end(), (int) (INTRO * article.text().length()));
        return first.start() < reach || matcher.count(article.field(fr.titraille.analysis.ArticleField.STANDFIRST)) > 0;
    }

    private TextRange firstParagraph() {
        List<Block> blocks = article.article().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph) {
                return article.layout().ranges().get(i);
            }
        }
        return new TextRange(0, 0);
    }

    /** The longest stretch without the phrase, as a share of the text. */
    private double widestGap(List<TextRange> found) {
        int length = Math.max(1, article.text().length());
        int from = 0;
        int widest = 0;
        for (TextRange range : found) {
            widest = Math.max(widest, range.start() - from);
            from = range.end();
        }
        return (double) Math.max(widest, length - from) / length;
    }

    private static List<KeyphraseSuggestion> distinct(List<KeyphraseSuggestion> ranked) {
        Map<Set<String>, KeyphraseSuggestion> byWords = new HashMap<>();
        List<KeyphraseSuggestion> out = new ArrayList<>();
        for (KeyphraseSuggestion suggestion : ranked) {
            Set<String> key = new java.util.HashSet<>();
            for (String word : KeyphraseMatcher.of(suggestion.text()).contentWords()) {
                String bare = Folding.unaccented(word);
                key.add(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare);
            }
            if (byWords.putIfAbsent(key, suggestion) == null && out.size() < SHOWN) {
                out.add(suggestion);
            }
        }
        return out;
    }
}
