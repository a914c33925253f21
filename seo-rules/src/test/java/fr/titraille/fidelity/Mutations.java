package fr.titraille.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes texts that differ from a given one in a single fact. Deterministic. */
final class Mutations {

    enum Fact {
        FIGURE,
        UNIT,
        NAME,
        NEGATION,
        HEDGE,
        DATE,
        QUOTE
    }

    /** A text with one fact changed. */
    record Mutation(Fact fact, String before, String after, String text) {}

    private record Change(Fact fact, Pattern pattern, UnaryOperator<String> change) {}

    private static final String MONTHS =
            "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private static final int MOST = 12;
    private static final List<Change> CHANGES = List.of(
            change(
                    Fact.FIGURE,
                    "(?<![\\w.,\\u00A0\\u202F-])[2-8]\\d{0,2}(?=[ \\u00A0\\u202F](?:%|milliards|millions|puces|salariés|nanomètres|GPU))",
                    s -> Integer.parseInt(s) + 11 + ""),
            change(Fact.UNIT, "\\bmilliards(?= d[e’'])", s -> "millions"),
            change(Fact.UNIT, "\\bmillions(?= d[e’'])", s -> "milliards"),
            change(Fact.UNIT, "(?<=(?:milliards|millions|milliard|million) de )dollars", s -> "yens"),
            change(Fact.UNIT, "(?<=(?:milliards|millions|milliard|million) d[’'])euros", s -> "roubles"),
            change(
                    Fact.NAME,
                    "\\b(?:Nvidia|Intel|AMD|Samsung|Micron|TSMC|Google|Amazon|Microsoft|SoftBank|Graphcore|Infineon)\\b",
                    s -> "Qualcomm"),
            change(
                    Fact.NEGATION,
                    "(?<=\\p{L}{3} )a(?= (?:annoncé|présenté|lancé|livré|vendu|reçu|acheté|fait|ouvert|confirmé|signé|atteint|dévoilé|choisi|obtenu|perdu|investi|promis)\\b)",
                    s -> "n’a pas"),
            change(
                    Fact.NEGATION,
                    "(?<=\\p{L}{3} )est(?= (?:disponible|prévu|prévue|compatible|fabriqué|fabriquée|gravé|gravée|vendu|vendue|entré|né|née)\\b)",
                    s -> "n’est pas"),
            change(Fact.HEDGE, "\\b(?:environ|près de|plus de|moins de|au moins|quelque)[ \\u00A0](?=\\d)", s -> ""),
            change(Fact.HEDGE, "\\baurait(?= \\p{L}+[éiust]\\b)", s -> "a"),
            change(Fact.HEDGE, "\\bpourrait(?= \\p{L}+[er]\\b)", s -> "vient de"),
            change(Fact.DATE, "\\b(?:" + MONTHS + ")(?= (?:20)?\\d)", s -> s.equals("mars") ? "juin" : "mars"),
            change(Fact.DATE, "\\b20[012]\\d\\b", s -> String.valueOf(Integer.parseInt(s) - 7)),
            change(
                    Fact.QUOTE,
                    "(?<=«[ \\u00A0\\u202F][^»]{12,80}) (?:\\p{L}{5,})(?= [^»«]{8,80}»)",
                    s -> " chaussures"));

    private Mutations() {}

    private static Change change(Fact fact, String pattern, UnaryOperator<String> change) {
        return new Change(fact, Pattern.compile(pattern), change);
    }

    static List<Mutation> of(String text) {
        List<Mutation> out = new ArrayList<>();
        Map<Fact, Integer> made = new EnumMap<>(Fact.class);
        for (Change change : CHANGES) {
            Matcher matcher = change.pattern().matcher(text);
            while (matcher.find() && made.merge(change.fact(), 1, Integer::sum) <= MOST) {
                String after = change.change().apply(matcher.group());
                out.add(new Mutation(
                        change.fact(),
                        matcher.group(),
                        after,
                        text.substring(0, matcher.start()) + after + text.substring(matcher.end())));
            }
        }
        return out;
    }
}
