package fr.titraille.optimize.step;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.headline.Lede;
import fr.titraille.headline.LedeSentence;
import fr.titraille.optimize.KeyphraseSuggestion;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article can be found for: phrases that its title and its lede share. A product or a small firm can stand alone;
 * a listed company or one that a thousand articles name only beside a thing. Where nothing is shared there is no keyphrase.
 */
final class KeyphraseCandidates {

    private static final int SHOWN = 3;
    private static final int PARAGRAPHS = 2;
    private static final int MAX_WORDS = 4;

    /** Sentences of the body from which a phrase counts as its subject. */
    private static final int SUBJECT = 3;

    /** Sentences that say a noun and a name together, from which the two are one search. */
    private static final int TOGETHER = 2;

    private static final double LEAST = 0.6;

    /** Sectors whose firms are in the news for too many things. */
    private static final Set<String> BROAD_SECTORS = Set.of("cloud", "internet", "models", "research");

    private final AnalyzedArticle article;
    private final StepTexts texts;
    private final List<LedeSentence> lede;
    private final SearchedPhrases phrases = new SearchedPhrases();
    private final Set<String> joined = new HashSet<>();
    private final boolean ownTitle;

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
        for (Sentence sentence : title.sentences()) {
            phrases.gather(title, sentence, true);
            join(title, sentence);
        }
        Set<String> inTitle = Set.copyOf(phrases.all());
        Set<String> heads = Set.copyOf(phrases.heads());
        lede.forEach(told -> phrases.gather(told.text(), told.sentence(), false));
        List<KeyphraseSuggestion> out = new ArrayList<>();
        for (String phrase : phrases.all()) {
            KeyphraseSuggestion suggestion = score(phrase, inTitle.contains(phrase), heads);
            if (suggestion != null) {
                out.add(suggestion);
            }
        }
        out.sort(Comparator.comparingDouble(KeyphraseSuggestion::score)
                .reversed()
                .thenComparing(s -> -s.text().length()));
        return distinct(out);
    }

    /** Firms that the title names side by side: none of them is what it is about. */
    private void join(AnalyzedText title, Sentence sentence) {
        DependencyTree tree = Syntax.of(title).tree(sentence);
        for (Mention mention : Mentions.french().find(title)) {
            int token = title.firstTokenFrom(mention.range().start());
            boolean firm =
                    mention.type() == Mention.Type.COMPANY && sentence.range().contains(mention.range());
            boolean beside = firm
                    && (tree.is(token, Relation.CONJ)
                            || tree.dependents(token, Relation.CONJ).findAny().isPresent());
            if (beside) {
                joined.add(mention.range().of(title.text()));
            }
        }
    }

    private @Nullable KeyphraseSuggestion score(String phrase, boolean inTitle, Set<String> heads) {
        KeyphraseMatcher matcher = KeyphraseMatcher.of(phrase);
        int words = matcher.contentWords().size();
        Mention.Type name = phrases.names().get(phrase);
        String pair = phrases.pairs().get(phrase);
        AnalyzedText title = article.field(ArticleField.TITLE);
        boolean aside = name != null
                && (isBroad(phrase, name)
                        || words == 1 && name != Mention.Type.CHIP && phrases.isSecond(title, phrase));
        if (words < (name == null ? 2 : 1) || words > MAX_WORDS || aside) {
            return null;
        }
        boolean product = pair != null
                && title.text().toLowerCase(Locale.FRENCH).contains(phrase.toLowerCase(Locale.FRENCH))
                && phrases.names().get(pair) == Mention.Type.CHIP;
        int body = pair != null && product && inTitle
                ? KeyphraseMatcher.of(pair).count(article.body())
                : matcher.count(article.body());
        long told =
                lede.stream().filter(s -> matcher.in(s.text(), s.sentence())).count();
        boolean opens =
                !lede.isEmpty() && matcher.in(lede.get(0).text(), lede.get(0).sentence());
        boolean named = pair == null || heads.contains(pair.toLowerCase(Locale.FRENCH));
        boolean about = inTitle || named && isAbout(phrase, heads) || ownTitle && opens;
        int least = pair != null
                ? isSearched(phrase) ? TOGETHER : SUBJECT
                : inTitle && told > 0 ? 1 : name == null ? TOGETHER : SUBJECT;
        boolean leads = name != null && title.text().startsWith(phrase);
        if (!about || told == 0 && body < (leads ? TOGETHER : SUBJECT) || body < least && !leads) {
            return null;
        }
        List<String> reasons = new ArrayList<>();
        double score = inTitle ? 0.3 : 0.15;
        if (inTitle) {
            reasons.add(texts.text("keyphrase.title"));
        }
        if (told > 0) {
            score += 0.25;
            reasons.add(texts.text("keyphrase.lead"));
        }
        score += 0.25 * Math.min(1, body / 5.0);
        reasons.add(texts.text("keyphrase.count", body));
        boolean carries = name == null
                && phrases.names().keySet().stream().anyMatch(n -> phrase.endsWith(n) || phrase.startsWith(n + " "));
        if (carries) {
            score += 0.2;
            reasons.add(texts.text("keyphrase.name"));
        }
        score += words == 2 || words == 3 ? 0.15 : 0;
        score += name == Mention.Type.CHIP || name == Mention.Type.MODEL ? 0.35 : 0;
        score += name == Mention.Type.OTHER ? oneWord(phrase) : 0;
        score += leads ? 0.2 : name != null && inTitle && !phrases.isSecond(title, phrase) ? 0.15 : 0;
        score -= name == Mention.Type.PERSON ? 0.1 : 0;
        score -= joined.stream().anyMatch(phrase::contains) ? 0.4 : 0;
        return score < LEAST ? null : new KeyphraseSuggestion(phrase, Math.round(1000 * score) / 1000.0, reasons);
    }

    private static boolean isSearched(String phrase) {
        return SearchedPhrases.opensSearched(Analyzer.french().analyze(phrase));
    }

    /** Whether its first or last word is one that the title has. */
    private static boolean isAbout(String phrase, Set<String> heads) {
        AnalyzedText text = Analyzer.french().analyze(phrase);
        int last = text.tokens().size() - 1;
        return heads.contains(text.lemma(0))
                || heads.contains(text.token(last).text().toLowerCase(Locale.FRENCH));
    }

    /** What an unknown name gains: more with a capital than in small letters, which may be any foreign word. */
    private static double oneWord(String phrase) {
        return phrase.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-')
                ? 0.15
                : 0;
    }

    private static boolean isBroad(String name, Mention.Type type) {
        return type == Mention.Type.COMPANY
                && OrganizationCatalogue.standard()
                        .find(name)
                        .filter(o -> o.ticker() != null || BROAD_SECTORS.contains(String.valueOf(o.sector())))
                        .isPresent();
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
