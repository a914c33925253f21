package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.ArticleField;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.entity.Organization;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.predication.Predication;
import fr.titraille.predication.Predications;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import fr.titraille.writing.FrenchDates;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what an article speaks of, how often, and up to when it may speak.
 *
 * @param names canonical names with the number of mentions, in order of first appearance
 * @param types what each name is
 * @param focus what it is about: the names of its title and of its lede
 * @param until last date, ISO 8601, whole or in part, that an added event may have: the publication date, else the newest
 *     date it names; null where it names none
 * @param day its own date, or null where it has none
 * @param numbers the numbers it gives, in digits
 * @param sentences its sentences, folded, with the names in each
 */
public record Subject(
        Map<String, Integer> names,
        Map<String, Mention.Type> types,
        Set<String> focus,
        @Nullable String until,
        @Nullable String day,
        Set<String> numbers,
        Map<String, Set<String>> sentences) {

    /** Mentions from which an article comes back to a chip. */
    private static final int OFTEN = 3;

    /** Sentences that tell the news. */
    private static final int LEDE = 2;

    /** Reads an article. */
    public static Subject of(AnalyzedArticle article) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Map<String, Mention.Type> types = new LinkedHashMap<>();
        for (Mention mention : Mentions.french().find(article.body())) {
            types.putIfAbsent(mention.name(), mention.type());
        }
        Parties.all(article.body()).values().forEach(all -> all.forEach(name -> names.merge(name, 1, Integer::sum)));
        for (ArticleField field : List.of(ArticleField.TITLE, ArticleField.STANDFIRST)) {
            AnalyzedText text = article.field(field);
            Mentions.french().find(text).forEach(m -> types.putIfAbsent(m.name(), m.type()));
            Parties.all(text).values().forEach(all -> all.forEach(name -> names.merge(name, 1, Integer::sum)));
        }
        Set<String> focus = focus(article);
        Set<String> titled = Parties.in(
                article.field(ArticleField.TITLE),
                new TextRange(0, article.field(ArticleField.TITLE).text().length()));
        // a chip that the lede names once, to compare by or in passing, is not what the article is about
        focus.removeIf(name ->
                types.get(name) == Mention.Type.CHIP && names.getOrDefault(name, 0) < 2 && !titled.contains(name));
        return new Subject(names, types, focus, until(article), day(article), numbers(article), sentences(article));
    }

    /**
     * The names in title, chapô and the first two sentences. A firm that everyone names counts there only where it acts or
     * is acted on.
     */
    private static Set<String> focus(AnalyzedArticle article) {
        Set<String> out = new LinkedHashSet<>();
        Set<String> actors = new HashSet<>();
        for (ArticleField field : List.of(ArticleField.TITLE, ArticleField.STANDFIRST)) {
            AnalyzedText text = article.field(field);
            out.addAll(Parties.in(text, new TextRange(0, text.text().length())));
            actors(text, text.sentences(), actors);
        }
        List<Sentence> opening = article.body().sentences().stream().limit(LEDE).toList();
        opening.forEach(s -> out.addAll(Parties.in(article.body(), s.range())));
        actors(article.body(), opening, actors);
        out.removeIf(name -> CompanyStatements.isHousehold(name) && !actors.contains(name));
        return out;
    }

    /** The names that are arguments of a finite verb. */
    private static void actors(AnalyzedText text, List<Sentence> sentences, Set<String> out) {
        for (Sentence sentence : sentences) {
            for (Predication predication : Predications.of(text).in(sentence)) {
                if (predication.kind() == Predication.Kind.VERB
                        && predication.mood().isFinite()) {
                    out.addAll(ClauseParticipants.themselves(predication));
                }
            }
        }
    }

    private static @Nullable String day(AnalyzedArticle article) {
        OffsetDateTime published = article.article().metadata().publishedAt();
        return published == null ? null : published.toLocalDate().toString();
    }

    private static @Nullable String until(AnalyzedArticle article) {
        String day = day(article);
        return day == null ? KnownTime.newest(article) : day;
    }

    /** Whether the article is about that name: it stands in its title or lede. */
    boolean isAbout(String name) {
        return focus.contains(name);
    }

    /** Whether one of these names is what the article is about; a country or a medium is no subject. */
    boolean concerns(Set<String> others) {
        return others.stream().anyMatch(n -> focus.contains(n) && isActor(types.getOrDefault(n, Mention.Type.OTHER)));
    }

    private static boolean isActor(Mention.Type type) {
        return switch (type) {
            case CHIP, COMPANY, PERSON, MODEL, OTHER -> true;
            default -> false;
        };
    }

    /** Whether a sentence names the chip beside another one. */
    boolean compares(String chip) {
        return sentences.values().stream()
                .anyMatch(all -> all.contains(chip)
                        && all.stream().anyMatch(n -> !n.equals(chip) && types.get(n) == Mention.Type.CHIP));
    }

    /** Whether each chip among the names was out when the article appeared. */
    boolean knowsOf(Set<String> others) {
        return others.stream()
                .map(name -> ChipCatalogue.standard().find(name).orElse(null))
                .allMatch(chip -> chip == null
                        || until == null
                        || ChipSpecs.known(chip).map(this::allows).orElse(chip.launch() == null));
    }

    private static Set<String> numbers(AnalyzedArticle article) {
        Set<String> out = numbers(article.body());
        out.addAll(numbers(article.field(ArticleField.STANDFIRST)));
        return out;
    }

    private static Set<String> numbers(AnalyzedText text) {
        Set<String> out = new HashSet<>();
        for (Token token : text.tokens()) {
            if (token.kind() == TokenKind.NUMBER) {
                out.add(token.key());
            }
        }
        return out;
    }

    /** The sentences with a number that the article does not give itself. */
    List<String> news(List<String> told, String name) {
        List<String> out = new ArrayList<>();
        for (String sentence : told) {
            Set<String> own = numbers(Analyzer.french().analyze(sentence.replace(name, "")));
            if (!numbers.containsAll(own)) {
                out.add(sentence);
            }
        }
        return out;
    }

    /** Whether a sentence of the article names that date and one of the chips. */
    boolean tells(String iso, Set<String> chips) {
        String date = Folding.key(FrenchDates.plain(iso));
        for (Map.Entry<String, Set<String>> sentence : sentences.entrySet()) {
            if (sentence.getKey().contains(date) && sentence.getValue().stream().anyMatch(chips::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> sentences(AnalyzedArticle article) {
        Map<String, Set<String>> out = new LinkedHashMap<>();
        for (AnalyzedText text : List.of(article.field(ArticleField.STANDFIRST), article.body())) {
            for (Sentence sentence : text.sentences()) {
                out.put(Folding.key(sentence.range().of(text.text())), Parties.in(text, sentence.range()));
            }
        }
        return out;
    }

    /**
     * Whether something of that date may be told: nothing later than the article. A date in part (2024, 2024-05) is later
     * when it may be; without any date of its own the article takes no dated event.
     */
    public boolean allows(String iso) {
        String last = until;
        return last != null && iso.compareTo(last) <= 0;
    }

    /** The chips named that the catalogue knows, in order of first appearance. */
    List<Chip> chips() {
        List<Chip> out = new ArrayList<>();
        for (String name : of(Mention.Type.CHIP)) {
            ChipCatalogue.standard().find(name).ifPresent(out::add);
        }
        return out;
    }

    /** The firms named that the catalogue knows, most mentioned first. */
    List<Organization> companies() {
        List<Organization> out = new ArrayList<>();
        List<String> ranked = new ArrayList<>(of(Mention.Type.COMPANY));
        ranked.sort((a, b) -> Integer.compare(count(b), count(a)));
        for (String name : ranked) {
            OrganizationCatalogue.standard().find(name).ifPresent(out::add);
        }
        return out;
    }

    int count(String name) {
        return names.getOrDefault(name, 0);
    }

    /** The names of one type, in order of first appearance. */
    List<String> of(Mention.Type type) {
        return names.keySet().stream().filter(n -> types.get(n) == type).toList();
    }

    /** Whether most of the firms named are foreign to the article. */
    boolean strays(Set<String> others) {
        int foreign = 0;
        int own = 0;
        for (String other : others) {
            boolean firm = OrganizationCatalogue.standard()
                    .find(other)
                    .filter(o -> o.type() == Mention.Type.COMPANY)
                    .isPresent();
            if (firm) {
                foreign += names.containsKey(other) ? 0 : 1;
                own += names.containsKey(other) ? 1 : 0;
            }
        }
        return foreign > own && foreign > 2;
    }

    /** How much another article speaks of the same, by the names of both. */
    public double shared(AnalyzedArticle other) {
        Set<String> all = new HashSet<>();
        Parties.all(other.body()).values().forEach(all::addAll);
        return shared(all);
    }

    /** Whether the article is about the chip, comes back to it, or names it beside another. */
    boolean weighs(String chip) {
        return isAbout(chip) || compares(chip) || count(chip) >= OFTEN;
    }

    /** How many of these names the article speaks of, chips twice. */
    double shared(Set<String> others) {
        double sum = 0;
        for (String other : others) {
            if (names.containsKey(other)) {
                Mention.Type type = types.getOrDefault(other, Mention.Type.OTHER);
                double firm = focus.contains(other) ? 2 : count(other) > 1 ? 1.5 : 0.75;
                boolean acts = type == Mention.Type.COMPANY || type == Mention.Type.OTHER && focus.contains(other);
                sum += type == Mention.Type.CHIP ? 2 : acts ? firm : 0.25;
            }
        }
        return sum;
    }
}
