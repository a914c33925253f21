package fr.titraille.fidelity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
        QUOTE,
        ROLES,
        ATTRIBUTION,
        MODALITY,
        SCOPE
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
                    "(?<![\\w.,\\u00A0\\u202F-])[2-8]\\d{0,2}(?=["
                            + " \\u00A0\\u202F](?:%|milliards|millions|puces|salariés|nanomètres|GPU))",
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
                    "(?<=\\p{L}{3} )a(?="
                            + " (?:annoncé|présenté|lancé|livré|vendu|reçu|acheté|fait|ouvert|confirmé|signé|atteint|dévoilé|choisi|obtenu|perdu|investi|promis)\\b)",
                    s -> "n’a pas"),
            change(
                    Fact.NEGATION,
                    "(?<=\\p{L}{3} )est(?="
                            + " (?:disponible|prévu|prévue|compatible|fabriqué|fabriquée|gravé|gravée|vendu|vendue|entré|né|née)\\b)",
                    s -> "n’est pas"),
            change(Fact.HEDGE, "\\b(?:environ|près de|plus de|moins de|au moins|quelque)[ \\u00A0](?=\\d)", s -> ""),
            change(Fact.HEDGE, "\\baurait(?= \\p{L}+[éiust]\\b)", s -> "a"),
            change(Fact.HEDGE, "\\bpourrait(?= \\p{L}+[er]\\b)", s -> "vient de"),
            change(Fact.DATE, "\\b(?:" + MONTHS + ")(?= (?:20)?\\d)", s -> s.equals("mars") ? "juin" : "mars"),
            change(Fact.DATE, "\\b20[012]\\d\\b", s -> String.valueOf(Integer.parseInt(s) - 7)),
            change(
                    Fact.QUOTE,
                    "(?<=«[ \\u00A0\\u202F][^»]{12,80}) (?:\\p{L}{5,})(?= [^»«]{8,80}»)",
                    s -> " chaussures"),
            change(
                    Fact.ROLES,
                    "\\b(Nvidia|Intel|AMD|Samsung|Micron|TSMC|Google|Amazon|Microsoft|SoftBank|Graphcore|Infineon|Meta|Oracle|OpenAI)\\b"
                            + " (?:a|ont|va|vend|fabrique|fournit|livre|achète|rachète)\\b[^.,;:«»()\\n"
                            + "]{3,70}?\\b(?!\\1)(Nvidia|Intel|AMD|Samsung|Micron|TSMC|Google|Amazon|Microsoft|SoftBank|Graphcore|Infineon|Meta|Oracle|OpenAI)\\b",
                    Mutations::exchanged),
            change(
                    Fact.ATTRIBUTION,
                    ", (?:a|ont) (?:déclaré|indiqué|affirmé|assuré|annoncé|précisé|expliqué|reconnu|estimé)[^.,;:«»\\n"
                            + "]{3,60}(?=\\.)",
                    s -> ""),
            change(
                    Fact.ATTRIBUTION,
                    "\\b(?:Selon|D’après) [^.,;:«»\\n]{3,50}, \\p{Ll}",
                    s -> s.substring(s.length() - 1).toUpperCase(Locale.FRENCH)),
            change(
                    Fact.MODALITY,
                    "\\b(?:pourrait|devrait|espère|compte|veut|envisage de|prévoit de|cherche à|tente de)"
                            + " (?=\\p{Ll}{2,}(?:er|ir)\\b)",
                    s -> "vient de "),
            change(Fact.SCOPE, "\\b(?:certains|certaines|quelques|plusieurs) (?=\\p{Ll}{4,}s\\b)", s -> "tous les "),
            change(Fact.SCOPE, "\\b(?:la plupart|une partie) des (?=\\p{Ll}{4,})", s -> "la totalité des "));

    private Mutations() {}

    /** The name at the start and the one at the end change places. */
    private static String exchanged(String words) {
        String first = words.substring(0, words.indexOf(' '));
        String last = words.substring(words.lastIndexOf(' ') + 1).replaceFirst("^[dlDL]['’]", "");
        return last + words.substring(first.length(), words.length() - last.length()) + first;
    }

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
