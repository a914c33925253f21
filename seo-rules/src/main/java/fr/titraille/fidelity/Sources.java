package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the sources say, indexed by term, so that a clause finds its like without reading everything. Immutable. */
final class Sources {

    /** A clause of a source. */
    record Located(int id, Origin origin, Clause clause) {}

    /** A text of a source; the first source's body is the main one. */
    record Origin(ComparedText text, boolean main) {}

    /** A figure of a source. */
    record LocatedAmount(Origin origin, Amount amount, int clauseId) {}

    /** Who does what to whom in a source. */
    record LocatedRelation(Origin origin, Relation relation) {}

    private final Map<String, LocatedRelation> relations = new HashMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Located> clauses = new ArrayList<>();
    private final List<LocatedAmount> amounts = new ArrayList<>();
    private static final int LONGEST_FIGURE = 12;
    private static final int MOST_ALIKE = 400;

    private final Map<String, List<LocatedAmount>> byValue = new HashMap<>();
    private final Map<String, List<LocatedAmount>> byMeasure = new HashMap<>();
    private final Map<String, List<Integer>> postings = new HashMap<>();
    private final Set<String> sentences = new HashSet<>();
    private final Set<String> stretches = new HashSet<>();
    private static final int SHORTEST = 4;
    private static final int LONGEST = 6;

    private final Set<String> starts = new HashSet<>();
    private final Set<String> looseNumbers = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Map<String, Mention.Type> names = new HashMap<>();

    Sources(List<AnalyzedArticle> articles) {
        for (int i = 0; i < articles.size(); i++) {
            for (Map.Entry<ArticleField, ComparedText> field :
                    ComparedArticle.of(articles.get(i)).fields().entrySet()) {
                add(new Origin(field.getValue(), i == 0 && field.getKey() == ArticleField.BODY));
            }
        }
    }

    private void add(Origin origin) {
        origins.add(origin);
        int base = clauses.size();
        for (Clause clause : origin.text().clauses()) {
            int id = clauses.size();
            clauses.add(new Located(id, origin, clause));
            stretches.add(Quotations.plain(clause.range().of(origin.text().text())));
            Set<String> keys = new LinkedHashSet<>();
            for (Term term : clause.terms()) {
                keys.add(term.key());
            }
            keys.forEach(
                    key -> postings.computeIfAbsent(key, k -> new ArrayList<>()).add(id));
        }
        for (Amount amount : origin.text().amounts()) {
            LocatedAmount located = new LocatedAmount(
                    origin,
                    amount,
                    base + origin.text().clauseAt(amount.firstToken()).index());
            amounts.add(located);
            byValue.computeIfAbsent(valueKey(amount), k -> new ArrayList<>()).add(located);
            MeasureScale scale = amount.scale();
            if (scale != null) {
                byMeasure.computeIfAbsent(scale.key(), k -> new ArrayList<>()).add(located);
            }
        }
        loose(origin.text());
        for (Sentence sentence : origin.text().analysis().sentences()) {
            sentences.add(Quotations.plain(sentence.range().of(origin.text().text())));
        }
        for (Relation relation : origin.text().relations()) {
            relations.putIfAbsent(relation.key(), new LocatedRelation(origin, relation));
        }
        for (Mention mention : origin.text().mentions()) {
            if (mention.form() != Mention.Form.REFERENCE) {
                names.putIfAbsent(Folding.unaccented(mention.name()), mention.type());
            }
        }
        for (Token token : origin.text().analysis().tokens()) {
            String word = Folding.unaccented(token.text());
            words.add(word);
            for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
                starts.add(word.substring(0, length));
            }
        }
    }

    /** Numbers that stand in no figure. */
    private void loose(ComparedText text) {
        for (Token token : text.analysis().tokens()) {
            boolean number = token.kind() == TokenKind.NUMBER || text.analysis().pos(token.index()) == PartOfSpeech.NUM;
            if (number
                    && text.amounts(token.index() - LONGEST_FIGURE, token.index() + 1).stream()
                            .noneMatch(q -> q.firstToken() <= token.index() && token.index() < q.endToken())) {
                looseNumbers.add(token.key());
            }
        }
    }

    boolean isLooseNumber(String key) {
        return looseNumbers.contains(key);
    }

    List<Origin> origins() {
        return origins;
    }

    Located clause(int id) {
        return clauses.get(id);
    }

    int size() {
        return clauses.size();
    }

    List<LocatedAmount> amounts() {
        return amounts;
    }

    /** The first place of a relation, or null. */
    @Nullable
    LocatedRelation relation(String key) {
        return relations.get(key);
    }

    /** The figures that may say the same value, at most {@value #MOST_ALIKE}: the first places of a value suffice. */
    List<LocatedAmount> alike(Amount amount) {
        List<LocatedAmount> alike = byValue.getOrDefault(valueKey(amount), List.of());
        MeasureScale scale = amount.scale();
        if (alike.isEmpty() && scale != null) {
            alike = byMeasure.getOrDefault(scale.key(), List.of());
        }
        return alike.subList(0, Math.min(MOST_ALIKE, alike.size()));
    }

    /** Dates and lengths of time have several ways to say the same; other numbers are looked up by their value. */
    private static String valueKey(Amount amount) {
        return switch (amount.figure().type()) {
            case DATE -> "date";
            case DURATION -> "duration";
            default -> String.valueOf((float) amount.number());
        };
    }

    /** The clauses that hold a term. */
    List<Integer> with(String key) {
        return postings.getOrDefault(key, List.of());
    }

    /** How telling a shared term is: 1 for one clause in many, near 0.2 for a term of every clause. */
    double rarity(String key) {
        int df = with(key).size();
        return df == 0
                ? 1
                : Math.max(0.2, Math.log(1.0 + (double) clauses.size() / df) / Math.log(1.0 + clauses.size()));
    }

    /** Whether the word stands in a source, without regard to case and accents. */
    boolean hasWord(String word) {
        return words.contains(Folding.unaccented(word));
    }

    /** Whether a source has a word of the name's family: « Grenoble » for « grenobloise ». */
    boolean hasWordOfFamily(String name) {
        String plain = Folding.unaccented(name);
        return plain.length() >= SHORTEST && starts.contains(plain.substring(0, Math.min(plain.length(), LONGEST)));
    }

    /** Whether a source has the very sentence, whatever its typography. */
    boolean hasSentence(String sentence) {
        return sentences.contains(Quotations.plain(sentence));
    }

    /** Whether a source has the very clause, whatever its typography. */
    boolean hasClause(String clause) {
        return stretches.contains(Quotations.plain(clause));
    }

    /** Canonical names, unaccented, with their types. */
    Map<String, Mention.Type> names() {
        return names;
    }

    /** The names of one type, unaccented. */
    List<String> named(Mention.Type type) {
        return names.entrySet().stream()
                .filter(name -> name.getValue() == type)
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean names(String canonical) {
        return names.containsKey(Folding.unaccented(canonical));
    }
}
