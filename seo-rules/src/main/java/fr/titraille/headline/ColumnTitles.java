package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.TokenKind;
import fr.titraille.article.Block;
import fr.titraille.entity.Mentions;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Syntax;
import fr.titraille.writing.FrenchTypography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence in the writer's own voice for a column, whose writer speaks of himself and whose last lines tell who he is.
 * Word for word.
 */
final class ColumnTitles {

    /** Sentences of the first person from which it is a column. */
    private static final int SPEAKS = 3;

    private static final int SHORTEST = 25;
    private static final int END = 2;

    /** Characters of a pair of guillemets with their spaces. */
    private static final int GUILLEMETS = 4;

    private final AnalyzedArticle article;
    private final List<String> said = new ArrayList<>();

    private ColumnTitles(AnalyzedArticle article) {
        this.article = article;
    }

    /** Best first, at most {@code most} characters; empty where no writer speaks throughout. */
    static List<String> of(AnalyzedArticle article, int most) {
        ColumnTitles titles = new ColumnTitles(article);
        return titles.isColumn() ? titles.wordings(most) : List.of();
    }

    /** Whether the writer speaks of himself and the last lines say who he is. */
    private boolean isColumn() {
        List<Block> blocks = article.article().blocks();
        int speaks = 0;
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block) instanceof Block.Paragraph) {
                for (Sentence sentence : article.sentences(block)) {
                    said.add(sentence.range().of(article.text()).strip());
                    speaks += new LedeSentence(article.body(), sentence, 0).isOfSpeaker() ? 1 : 0;
                }
            }
        }
        boolean told = false;
        for (int block = Math.max(1, blocks.size() - END); block < blocks.size(); block++) {
            for (Sentence sentence : article.sentences(block)) {
                if (tellsWho(sentence)) {
                    said.remove(sentence.range().of(article.text()).strip());
                    told = true;
                }
            }
        }
        return told && speaks >= SPEAKS;
    }

    /** « Paul Martin est essayiste. » */
    private boolean tellsWho(Sentence sentence) {
        List<String> names = PersonNames.in(article.body(), sentence);
        boolean is = false;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            is |= WordClass.COPULA_VERB.has(article.body().lemma(token));
        }
        return is && !names.isEmpty() && sentence.range().of(article.text()).startsWith(names.get(0));
    }

    private record Quoted(String line, double worth) {}

    private List<String> wordings(int most) {
        Set<String> lede = new LinkedHashSet<>();
        for (LedeSentence told : Lede.of(article, 1)) {
            lede.addAll(nouns(told.text(), told.sentence()));
        }
        List<Quoted> found = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String whole = said.get(i);
            if (whole.indexOf('«') >= 0 || !whole.endsWith(".")) {
                continue;
            }
            AnalyzedText own = Analyzer.french().analyze(FrenchTypography.quoted(whole));
            for (Sentence sentence : own.sentences()) {
                for (HeadlineCandidate quoted : HeadlineCandidates.of(own, sentence, most + GUILLEMETS)) {
                    if (quoted.form() == HeadlineForm.QUOTATION
                            && quoted.has(HeadlineTrait.WHOLE)
                            && !concedes(own, sentence)
                            && quoted.text().length() >= SHORTEST
                            && !points(own, quoted)
                            && HeadlineCandidates.holds(own, quoted)) {
                        double place = (double) i / said.size() / 2;
                        found.add(new Quoted(quoted.text(), worth(own, sentence, quoted, lede) - place));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble((Quoted q) -> -q.worth()));
        return found.stream()
                .map(q -> q.line().substring(2, q.line().length() - 2).strip())
                .distinct()
                .toList();
    }

    /** What the lede speaks of, names, a full length. */
    private static double worth(AnalyzedText own, Sentence sentence, HeadlineCandidate quoted, Set<String> lede) {
        long shared =
                quoted.tokens().stream().map(own::lemma).filter(lede::contains).count();
        long names = Mentions.french().find(own).stream()
                .filter(m -> m.range().start() >= own.token(quoted.firstToken()).start())
                .filter(m -> m.range().end() <= own.token(quoted.endToken() - 1).end())
                .count();
        double stance = quoted.tokens().stream()
                        .map(t -> own.token(t).key())
                        .anyMatch(k -> WordClass.FIRST_PERSON_CLITIC.has(k)
                                || WordClass.POSSESSIVE_DETERMINER.has(k) && !WordClass.THIRD_PERSON_POSSESSIVE.has(k))
                ? 0.7
                : 0;
        double opens = quoted.firstToken() <= sentence.firstToken() + 1 ? 0.3 : 0;
        double whole = quoted.has(HeadlineTrait.WHOLE) ? 0.5 : 0;
        return shared + 0.5 * Math.min(2, names) + quoted.text().length() / 80.0 + opens + whole + stance;
    }

    /** « On me répondra que … », « X table sur 11 % »: what others say or reckon is not the speaker's stance. */
    private static boolean concedes(AnalyzedText own, Sentence sentence) {
        int root = Syntax.of(own).tree(sentence).root();
        boolean speaks = new LedeSentence(own, sentence, 0).isOfSpeaker()
                && own.reading(root).has("1");
        boolean figure = own.tokens(sentence).stream().anyMatch(t -> t.kind() == TokenKind.NUMBER);
        return !speaks && SpeechVerbs.takesQue(own.lemma(root)) || figure && !speaks;
    }

    private static Set<String> nouns(AnalyzedText text, Sentence sentence) {
        Set<String> out = new LinkedHashSet<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (text.pos(token) == PartOfSpeech.NOUN) {
                out.add(text.lemma(token));
            }
        }
        return out;
    }

    /** A demonstrative anywhere, or an opening that answers or goes on. */
    private static boolean points(AnalyzedText own, HeadlineCandidate quoted) {
        boolean demonstrative = quoted.tokens().stream()
                .map(t -> own.token(t).key())
                .anyMatch(k -> WordClass.DEMONSTRATIVE_DETERMINER.has(k)
                        || WordClass.DEMONSTRATIVE_PRONOUN.has(k)
                        || WordClass.NEUTER_PRONOUN.has(k));
        String first = own.token(quoted.firstToken()).key();
        return demonstrative
                || own.pos(quoted.firstToken()) == PartOfSpeech.ADV
                || own.pos(quoted.firstToken()) == PartOfSpeech.INTJ
                || WordClass.THIRD_PERSON_CLITIC.has(first) && !WordClass.ANYONE.has(first);
    }
}
