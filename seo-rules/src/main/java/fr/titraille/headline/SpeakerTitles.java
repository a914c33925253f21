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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * « Nom : « citation » » for an interview, whose answers stand behind their speaker's name, and for a column, whose author
 * is told at its end. Word for word: whole sentences, or whole clauses of one.
 */
final class SpeakerTitles {

    private static final Pattern LABEL =
            Pattern.compile("(\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*){0,3})[\\s\\u00A0\\u202F]?:\\s(?=\\S)");

    /** Answers from which an article is an interview. */
    private static final int ANSWERS = 2;

    /** Sentences of the first person from which it is a column. */
    private static final int SPEAKS = 3;

    private static final int SHORTEST = 25;
    private static final int END = 2;

    private final AnalyzedArticle article;
    private final List<String> said = new ArrayList<>();
    private String speaker = "";

    private SpeakerTitles(AnalyzedArticle article) {
        this.article = article;
    }

    /** Best first; empty where nobody named speaks throughout. */
    static List<String> of(AnalyzedArticle article, int most) {
        SpeakerTitles titles = new SpeakerTitles(article);
        titles.interview();
        if (titles.speaker.isEmpty()) {
            titles.said.clear();
            titles.column();
        }
        return titles.speaker.isEmpty() ? List.of() : titles.wordings(most);
    }

    /** The answers: from a label of the speaker, his name or its initials, to the next question. */
    private void interview() {
        Map<String, Integer> labels = new HashMap<>();
        boolean answering = false;
        for (int block = 0; block < article.article().blocks().size(); block++) {
            if (!(article.article().blocks().get(block) instanceof Block.Paragraph paragraph)) {
                answering = false;
                continue;
            }
            String text = paragraph.text().strip();
            Matcher label = LABEL.matcher(text);
            if (label.lookingAt()) {
                labels.merge(label.group(1), 1, Integer::sum);
                answering = true;
            } else if (text.endsWith("?")) {
                answering = false;
            }
            if (answering) {
                sentences(block, label.lookingAt() ? label.end() : 0);
            }
        }
        for (String label : labels.keySet()) {
            int count = labels.entrySet().stream()
                    .filter(e -> e.getKey().equals(label) || e.getKey().equals(initials(label)))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (label.indexOf(' ') > 0 && label.indexOf('.') < 0 && count >= ANSWERS) {
                speaker = label;
            }
        }
    }

    private static String initials(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ")) {
            out.append(out.length() == 0 ? "" : " ")
                    .appendCodePoint(word.codePointAt(0))
                    .append('.');
        }
        return out.toString();
    }

    /** Where the writer speaks of himself and the last lines say who he is. */
    private void column() {
        List<Block> blocks = article.article().blocks();
        int speaks = 0;
        for (int block = 0; block < blocks.size(); block++) {
            if (blocks.get(block) instanceof Block.Paragraph) {
                sentences(block, 0);
                speaks += (int) article.sentences(block).stream()
                        .filter(s -> new LedeSentence(article.body(), s, 0).isOfSpeaker())
                        .count();
            }
        }
        if (speaks < SPEAKS) {
            return;
        }
        for (int block = Math.max(1, blocks.size() - END); block < blocks.size(); block++) {
            for (Sentence sentence : article.sentences(block)) {
                boolean bio = article.body().tokens(sentence).stream()
                        .anyMatch(t -> WordClass.COPULA_VERB.has(
                                article.body().lemma(article.body().firstTokenFrom(t.start()))));
                List<String> names = PersonNames.in(article.body(), sentence);
                if (bio
                        && !names.isEmpty()
                        && sentence.range().of(article.text()).startsWith(names.get(0))) {
                    speaker = names.get(0);
                    String about = sentence.range().of(article.text()).strip();
                    said.remove(about);
                }
            }
        }
    }

    private void sentences(int block, int skip) {
        int from = article.layout().ranges().get(block).start() + skip;
        for (Sentence sentence : article.sentences(block)) {
            int start = Math.max(from, sentence.range().start());
            if (start < sentence.range().end()) {
                said.add(article.text().substring(start, sentence.range().end()).strip());
            }
        }
    }

    private record Quoted(String line, double worth) {}

    private List<String> wordings(int most) {
        int room = most - HeadlineWords.quoted(speaker, "").length();
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
                for (HeadlineCandidate quoted : HeadlineCandidates.of(own, sentence, room)) {
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
                .map(q -> HeadlineWords.quoted(speaker, q.line()))
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
                                || WordClass.POSSESSIVE_DETERMINER.has(k) && !LimitWords.isThirdPerson(k))
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
                .anyMatch(
                        t -> WordClass.DEMONSTRATIVE_DETERMINER.has(own.token(t).key()));
        String first = own.token(quoted.firstToken()).key();
        return demonstrative
                || WordClass.DEMONSTRATIVE_PRONOUN.has(first)
                || WordClass.NEUTER_PRONOUN.has(first)
                || WordClass.LINK_ADVERB.has(first)
                || WordClass.THIRD_PERSON_CLITIC.has(first) && !LimitWords.isAnyone(first);
    }
}
