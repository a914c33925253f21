package fr.titraille.rules.facts;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.chip.ChipFact;
import fr.titraille.chip.ChipFacts;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.figure.Figure;
import fr.titraille.rule.RuleContext;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article's figures, facts and mentions by sentence, shared by the rules of the group. */
final class FactView {

    private final AnalyzedText body;
    private final ChipFacts.Result result;
    private final List<List<Figure>> figures = new ArrayList<>();
    private final List<List<Mention>> mentions = new ArrayList<>();
    private final Map<Integer, Mention> mentionAt = new HashMap<>();
    private final BitSet mentioned = new BitSet();
    private final BitSet asked = new BitSet();
    private final BitSet attributed = new BitSet();

    private FactView(AnalyzedArticle article) {
        this.body = article.body();
        this.result = ChipFacts.french().extract(article);
        List<Mention> all = Mentions.french().find(body);
        for (Mention one : all) {
            mentionAt.putIfAbsent(one.range().start(), one);
            mentioned.set(one.range().start(), one.range().end());
        }
        int figure = 0;
        int mention = 0;
        for (Sentence sentence : body.sentences()) {
            List<Figure> ownFigures = new ArrayList<>();
            while (figure < result.figures().size()
                    && result.figures().get(figure).range().start()
                            < sentence.range().end()) {
                ownFigures.add(result.figures().get(figure++));
            }
            List<Mention> ownMentions = new ArrayList<>();
            while (mention < all.size()
                    && all.get(mention).range().start() < sentence.range().end()) {
                ownMentions.add(all.get(mention++));
            }
            figures.add(ownFigures);
            mentions.add(ownMentions);
        }
    }

    /** The mention that starts at {@code offset}, or null. */
    @Nullable
    Mention mentionAt(int offset) {
        return mentionAt.get(offset);
    }

    /** Whether a mention covers the unit at {@code offset}. */
    boolean isMentioned(int offset) {
        return mentioned.get(offset);
    }

    /** Whether the sentence names a source; read once a sentence. */
    boolean isAttributed(Sentence sentence) {
        int index = sentence.index();
        if (!asked.get(index)) {
            asked.set(index);
            attributed.set(index, SourceNaming.in(this, sentence));
        }
        return attributed.get(index);
    }

    static FactView of(RuleContext context) {
        return context.shared(FactView.class, FactView::new);
    }

    AnalyzedText body() {
        return body;
    }

    List<Sentence> sentences() {
        return body.sentences();
    }

    List<ChipFact> facts() {
        return result.facts();
    }

    List<Figure> figures() {
        return result.figures();
    }

    List<Figure> figures(Sentence sentence) {
        return figures.get(sentence.index());
    }

    List<Figure> figures(Sentence sentence, Figure.Type type) {
        return figures(sentence).stream().filter(f -> f.type() == type).toList();
    }

    List<Mention> mentions(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    /** The sentence before in the same paragraph or list item, or null. */
    @Nullable
    Sentence before(Sentence sentence) {
        int index = sentence.index() - 1;
        return index >= 0 && body.sentences().get(index).segment() == sentence.segment()
                ? body.sentences().get(index)
                : null;
    }

    /** The sentence after in the same paragraph or list item, or null. */
    @Nullable
    Sentence after(Sentence sentence) {
        int index = sentence.index() + 1;
        return index < body.sentences().size() && body.sentences().get(index).segment() == sentence.segment()
                ? body.sentences().get(index)
                : null;
    }

    /** The tokens that start in {@code [from, to)}. */
    List<Token> tokens(int from, int to) {
        int first = body.firstTokenFrom(from);
        int end = first;
        while (end < body.tokens().size() && body.token(end).start() < to) {
            end++;
        }
        return body.tokens().subList(first, Math.max(first, end));
    }

    /** Whether a token that starts in {@code [from, to)} has one of the keys. */
    boolean has(int from, int to, Set<String> keys) {
        return tokens(from, to).stream().anyMatch(token -> keys.contains(token.key()));
    }

    String text(TextRange range) {
        return range.of(body.text());
    }

    static double number(Figure figure) {
        Double number = figure.number();
        return number == null ? 0 : number;
    }
}
