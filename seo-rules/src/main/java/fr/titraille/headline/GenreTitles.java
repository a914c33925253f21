package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.ResourceLines;
import fr.titraille.writing.FrenchTypography;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Titles that a genre calls for: « Forum X : ce qu’il faut retenir » where the lede announces that, « Modèle Y : une bonne
 * machine » where a test ends on its verdict.
 */
final class GenreTitles {

    private static final Set<String> NEEDS = words("needs");
    private static final Set<String> TAKEAWAY = words("takeaway");
    private static final Set<String> VERDICT = words("verdict");
    private static final Pattern MARK = Pattern.compile("\\d+(?:[.,]\\d+)? ?/ ?\\d+\\.?");

    private GenreTitles() {}

    private static Set<String> words(String kind) {
        return ResourceLines.table(GenreTitles.class, "genre-words.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Set.of(row.get(1).split(" ")).stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Best first, at most {@code most} characters; usually none. */
    static List<String> of(AnalyzedArticle article, int most) {
        List<String> out = new ArrayList<>();
        List<LedeSentence> lede = Lede.of(article, 1);
        for (int i = 0; i < lede.size(); i++) {
            if (announcesTakeaways(lede.get(i))) {
                String theme = i == 0 ? "" : theme(lede.get(i - 1));
                if (!theme.isEmpty()) {
                    out.add(HeadlineWords.takeaways(theme));
                }
            }
        }
        String verdict = verdict(article);
        String tested = lede.isEmpty() ? "" : firstName(lede.get(0));
        if (!verdict.isEmpty() && !tested.isEmpty()) {
            out.add(HeadlineWords.themed(tested, FrenchTypography.uncapitalized(verdict)));
        }
        out.removeIf(line -> line.length() > most);
        return out;
    }

    /** « Voici ce qu’il faut en retenir. » */
    private static boolean announcesTakeaways(LedeSentence told) {
        AnalyzedText text = told.text();
        boolean needs = false;
        for (int token = told.sentence().firstToken(); token < told.sentence().endToken(); token++) {
            needs |= NEEDS.contains(text.token(token).key());
            if (needs && TAKEAWAY.contains(text.lemma(token))) {
                return told.string().endsWith(".") || told.string().endsWith(":");
            }
        }
        return false;
    }

    /** The subject of the clause, where its noun has a capital inside the sentence: an event, a programme. */
    private static String theme(LedeSentence told) {
        SentenceTree tree = new SentenceTree(told.text(), told.sentence());
        int subject = tree.dependent(tree.tree.root(), Relation.NSUBJ);
        if (subject == DependencyTree.NONE
                || subject == told.sentence().firstToken()
                || !told.text().token(subject).isCapitalized()) {
            return "";
        }
        List<Integer> tokens = new ArrayList<>(new PhraseTokens(tree).of(subject, List.of()));
        tokens.removeIf(t -> tree.isAny(t, Relation.DET) && tree.tree.head(t) == subject);
        return PointingWords.anyIn(tree, tokens)
                ? ""
                : new HeadlineText(told.text()).tokens(tokens).line();
    }

    /** The first name of the sentence with a model in it: « Forge L40S ». */
    private static String firstName(LedeSentence told) {
        AnalyzedText text = told.text();
        int end = told.sentence().endToken();
        for (int token = told.sentence().firstToken() + 1; token < end; token++) {
            int last = token;
            boolean model = false;
            while (last < end && isNamePart(text.token(last))) {
                model |= text.token(last).text().chars().anyMatch(Character::isDigit);
                last++;
            }
            if (model) {
                return text.text()
                        .substring(
                                text.token(token).start(), text.token(last - 1).end());
            }
        }
        return "";
    }

    private static boolean isNamePart(Token word) {
        boolean kind = word.kind() == TokenKind.WORD || word.kind() == TokenKind.MODEL;
        return kind && Character.isUpperCase(word.text().codePointAt(0));
    }

    /** What the block that opens with « Verdict : » says in one noun phrase; empty where it says none. */
    private static String verdict(AnalyzedArticle article) {
        AnalyzedText body = article.body();
        List<Block> blocks = article.article().blocks();
        for (int block = blocks.size() - 1; block > 0; block--) {
            List<Sentence> sentences = article.sentences(block);
            boolean opens = !sentences.isEmpty()
                    && VERDICT.contains(
                            body.token(sentences.get(0).firstToken()).key())
                    && body.token(sentences.get(0).firstToken() + 1).text().equals(":");
            if (!opens) {
                continue;
            }
            for (Sentence sentence : sentences) {
                String line = sentence.range().of(article.text()).strip();
                int root = Syntax.of(body).tree(sentence).root();
                boolean phrase = body.pos(root) == PartOfSpeech.NOUN
                        && WordClass.INDEFINITE_ARTICLE.has(
                                body.token(sentence.firstToken()).key());
                if (phrase && line.endsWith(".") && !MARK.matcher(line).find()) {
                    return FrenchTypography.withNoBreaks(
                            line.substring(0, line.length() - 1).replace('\'', '’'));
                }
            }
        }
        return "";
    }
}
