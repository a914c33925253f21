package fr.titraille.chip.reader;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sentence as the readers look at it: tokens, tree, names and figures. Token numbers are the text's. */
final class SentenceView {

    static final int NONE = DependencyTree.NONE;

    final AnalyzedText text;
    final Sentence sentence;
    final DependencyTree tree;
    final List<Figure> figures;
    private final Map<Integer, List<Mention>> mentions = new HashMap<>();
    private final Map<Integer, Figure> figureAt = new HashMap<>();
    private final Map<Figure, Integer> heads = new HashMap<>();
    private final int dateline;

    SentenceView(AnalyzedText text, Sentence sentence, DependencyTree tree, List<Mention> names, List<Figure> figures) {
        this.text = text;
        this.sentence = sentence;
        this.tree = tree;
        this.figures = List.copyOf(figures);
        for (Mention mention : names) {
            for (int token = text.firstTokenFrom(mention.range().start());
                    token < sentence.endToken()
                            && start(token) < mention.range().end();
                    token++) {
                mentions.computeIfAbsent(token, t -> new ArrayList<>()).add(mention);
            }
        }
        for (Figure figure : figures) {
            int head = NONE;
            for (int token = text.firstTokenFrom(figure.range().start());
                    token < sentence.endToken() && start(token) < figure.range().end();
                    token++) {
                if (token < sentence.firstToken()) {
                    continue;
                }
                figureAt.put(token, figure);
                int above = tree.head(token);
                boolean outside = above == NONE
                        || start(above) < figure.range().start()
                        || start(above) >= figure.range().end();
                if (outside && (head == NONE || tree.is(head, Relation.ADVMOD) || tree.is(head, Relation.CASE))) {
                    head = token;
                }
            }
            heads.put(figure, head == NONE ? sentence.firstToken() : head);
        }
        this.dateline = readDateline();
    }

    /** The place and day of a dispatch; the first token of the sentence without one. */
    int dateline() {
        return dateline;
    }

    /** One past « PÉKIN, 12 septembre – » or « Grenoble, le 3 février 2026 – ». */
    private int readDateline() {
        int first = sentence.firstToken();
        boolean dated = false;
        for (int i = first + 1; i < Math.min(sentence.endToken(), first + LONGEST_DATELINE); i++) {
            String mark = text.token(i).text();
            Figure figure = figureAt.get(i);
            dated |= figure != null && figure.type() == Figure.Type.DATE;
            if (mark.equals("–") || mark.equals("—") || mark.equals("-")) {
                return isCapitals(first) || dated && text.token(first).isCapitalized() && !isVerbIn(first, i)
                        ? i + 1
                        : first;
            }
        }
        return first;
    }

    /** One past the colon of a label that opens the sentence: « TSMC : recettes en hausse »; the first token without one. */
    int label() {
        int first = sentence.firstToken();
        for (int i = first + 1; i < Math.min(sentence.endToken(), first + LONGEST_LABEL); i++) {
            if (key(i).equals(":")) {
                return isVerbIn(first, i) ? first : i + 1;
            }
        }
        return first;
    }

    /** In tokens. House choice. */
    private static final int LONGEST_LABEL = 8;

    private boolean isVerbIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitals(int token) {
        String word = text.token(token).text();
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** « SÉOUL/SAN FRANCISCO, 3 mars (AFP) – ». */
    private static final int LONGEST_DATELINE = 14;

    private int start(int token) {
        return text.token(token).start();
    }

    boolean holds(int token) {
        return sentence.firstToken() <= token && token < sentence.endToken();
    }

    String key(int token) {
        return holds(token) ? text.token(token).key() : "";
    }

    String lemma(int token) {
        return holds(token) ? text.lemma(token) : "";
    }

    PartOfSpeech pos(int token) {
        return text.pos(token);
    }

    /** The names that lie on the token. */
    List<Mention> mentions(int token) {
        return mentions.getOrDefault(token, List.of());
    }

    /** The name on the token; the first where a description stands for several. */
    @Nullable
    Mention mention(int token) {
        List<Mention> all = mentions(token);
        return all.isEmpty() ? null : all.get(0);
    }

    @Nullable
    Figure figure(int token) {
        return figureAt.get(token);
    }

    /** The token of a figure by which it hangs in the tree. */
    int head(Figure figure) {
        return heads.getOrDefault(figure, sentence.firstToken());
    }

    /** The preposition before a phrase in full, its words joined; empty when there is none. */
    String preposition(int token) {
        StringBuilder out = new StringBuilder();
        tree.dependents(token)
                .filter(d -> d < token && tree.is(d, Relation.CASE))
                .forEach(d -> {
                    out.append(out.isEmpty() ? "" : " ").append(base(key(d)));
                    tree.dependents(d, Relation.FIXED)
                            .forEach(f -> out.append(' ').append(base(key(f))));
                });
        return out.toString();
    }

    private static String base(String key) {
        return Prepositions.full(key);
    }

    /** The token with its conjuncts, in the order of the text. */
    List<Integer> row(int head) {
        List<Integer> out = new ArrayList<>(List.of(head));
        for (int k = 0; k < out.size() && k < MOST; k++) {
            tree.dependents(out.get(k), Relation.CONJ).filter(d -> !isVerb(d)).forEach(out::add);
        }
        out.sort(Integer::compare);
        return out;
    }

    /** Members of a row looked at: keeps the work linear. */
    private static final int MOST = 24;

    boolean isVerb(int token) {
        PartOfSpeech pos = pos(token);
        return (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) && mention(token) == null;
    }

    boolean hasReading(int token, String feature) {
        for (Reading reading : text.readings(token)) {
            if (reading.has(feature)) {
                return true;
            }
        }
        return false;
    }

    boolean isPlural(int token) {
        String determiner = determiner(token);
        if (!determiner.isEmpty()) {
            return determiner.endsWith("s") && !determiner.equals("plus") || determiner.equals("aux");
        }
        Reading reading = text.reading(token);
        return reading.has("p");
    }

    /** The determiner of a noun, as it stands in lower case; « du » and « des » count; empty when there is none. */
    String determiner(int token) {
        int found = tree.dependents(token, Relation.DET)
                .filter(d -> d < token)
                .findFirst()
                .orElse(NONE);
        if (found == NONE) {
            found = tree.dependents(token, Relation.CASE)
                    .filter(d -> WordClass.CONTRACTION.has(key(d)))
                    .findFirst()
                    .orElse(NONE);
        }
        return found == NONE ? "" : key(found);
    }
}
