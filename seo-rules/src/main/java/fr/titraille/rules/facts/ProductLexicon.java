package fr.titraille.rules.facts;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Chip;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.entity.Mention;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.EditDistance;
import fr.titraille.text.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chips that the catalogue does not know, with the nearest that it knows, ranked by the rest of the text; and firms whose
 * name is one slip away from one that the article names.
 */
final class ProductLexicon implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("product-lexicon", Severity.ERROR, Fixability.SUGGESTED, "CHIPS");
    /** Shorter names are one slip away from too many words. */
    private static final int SHORTEST_NAME = 5;

    /** In two characters one slip makes any name of any other. */
    private static final int SHORTEST_SLIP = 3;

    /** Names that a misspelling is held against: keeps the work linear. */
    private static final int MOST_NAMES = 100;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        Map<String, Integer> named = new HashMap<>();
        Set<String> makers = new HashSet<>();
        for (Sentence sentence : view.sentences()) {
            for (Mention mention : view.mentions(sentence)) {
                if (mention.form() == Mention.Form.NAME) {
                    named.merge(mention.name(), 1, Integer::sum);
                    if (mention.type() == Mention.Type.COMPANY) {
                        makers.add(mention.name());
                    }
                }
            }
        }
        List<String> names = named.keySet().stream().sorted().limit(MOST_NAMES).toList();
        Set<String> reported = new HashSet<>();
        for (Sentence sentence : view.sentences()) {
            for (Mention mention : view.mentions(sentence)) {
                boolean unknown = mention.type() == Mention.Type.CHIP
                        && mention.form() == Mention.Form.NAME
                        && ChipCatalogue.standard().find(mention.name()).isEmpty();
                if (unknown) {
                    chip(context, view, mention, named, makers, reported);
                }
            }
            misspelt(context, view, sentence, names);
        }
    }

    private static void chip(
            RuleContext context,
            FactView view,
            Mention mention,
            Map<String, Integer> named,
            Set<String> makers,
            Set<String> reported) {
        String nearest = nearest(mention.name(), named, makers);
        if (nearest != null) {
            context.report(FindingDraft.body("nearest", mention.range(), view.text(mention.range()), nearest)
                    .suggest(List.of(new TextEdit(mention.range(), nearest))));
        } else if (!ChipCatalogue.standard().isOfOpenRange(mention.name()) && reported.add(mention.name())) {
            context.report(FindingDraft.body("unknown", mention.range(), view.text(mention.range()))
                    .as(Severity.ADVICE));
        }
    }

    /** The known chip that is one slip away or that the name begins, named in the text before others, or null. */
    private static @Nullable String nearest(String name, Map<String, Integer> named, Set<String> makers) {
        record Candidate(String name, int score) {}
        List<Candidate> candidates = new ArrayList<>();
        String key = key(name);
        for (Chip chip : ChipCatalogue.standard().chips()) {
            boolean likely = named.containsKey(chip.name()) || (chip.maker() != null && makers.contains(chip.maker()));
            if (!likely || chip.kind() == Chip.Kind.FAMILY || chip.kind() == Chip.Kind.PROCESS) {
                continue;
            }
            for (String spelling : chip.spellings()) {
                // another letter in front is another line of chips: « K2 » is no slip for « L2 »
                int distance = key.charAt(0) == key(spelling).charAt(0) && key.length() >= SHORTEST_SLIP
                        ? EditDistance.between(key, key(spelling), 1)
                        : Integer.MAX_VALUE;
                boolean begun = key.length() >= 2
                        && key(spelling).startsWith(key)
                        && key(spelling).length() - key.length() <= 2
                        && Character.isDigit(key.charAt(key.length() - 1));
                if (distance <= 1 || begun) {
                    int score =
                            100 * named.getOrDefault(chip.name(), 0) + (distance <= 1 ? 20 : 10) - spelling.length();
                    candidates.add(new Candidate(chip.name(), score));
                }
            }
        }
        return candidates.stream()
                .max(Comparator.comparingInt(Candidate::score)
                        .thenComparing(Candidate::name, Comparator.reverseOrder()))
                .map(Candidate::name)
                .orElse(null);
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }

    /** A capitalised word that no dictionary knows, one slip away from a firm that the article names. */
    private static void misspelt(RuleContext context, FactView view, Sentence sentence, List<String> names) {
        AnalyzedText body = view.body();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            Token token = body.token(i);
            boolean candidate = token.kind() == TokenKind.WORD
                    && token.isCapitalized()
                    && token.text().length() >= SHORTEST_NAME
                    && token.text().indexOf('-') < 0
                    && body.readings(i).isEmpty()
                    && !view.isMentioned(token.start());
            if (!candidate) {
                continue;
            }
            for (String name : names) {
                boolean near = name.length() >= SHORTEST_NAME
                        && name.indexOf(' ') < 0
                        && !isInflected(token.text(), name)
                        && EditDistance.between(key(token.text()), key(name), 1) == 1;
                if (near) {
                    context.report(FindingDraft.body("misspelt", token.range(), token.text(), name)
                            .suggest(List.of(new TextEdit(token.range(), name))));
                    break;
                }
            }
        }
    }

    private static boolean isInflected(String word, String name) {
        return word.equalsIgnoreCase(name + "s") || name.equalsIgnoreCase(word + "s");
    }
}
