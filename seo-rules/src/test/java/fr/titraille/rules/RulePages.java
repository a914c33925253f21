package fr.titraille.rules;

import fr.titraille.rule.Fixability;
import fr.titraille.rule.Messages;
import fr.titraille.rule.Profile;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.RuleEngine;
import fr.titraille.rule.RuleGroup;
import fr.titraille.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the catalogue says of itself in docs/rules: the index, and of each page all but its examples and remarks. */
final class RulePages {

    private static final Map<RuleGroup, String> GROUPS = Map.ofEntries(
            Map.entry(RuleGroup.STRUCTURE, "Structure et intertitres"),
            Map.entry(RuleGroup.KEYPHRASE, "Mot-clé"),
            Map.entry(RuleGroup.LENGTH, "Longueur et équilibre"),
            Map.entry(RuleGroup.READABILITY, "Lisibilité"),
            Map.entry(RuleGroup.TYPOGRAPHY, "Typographie"),
            Map.entry(RuleGroup.METADATA, "Métadonnées"),
            Map.entry(RuleGroup.STRUCTURED_DATA, "Données structurées"),
            Map.entry(RuleGroup.MEDIA, "Liens et médias"),
            Map.entry(RuleGroup.CLEANLINESS, "Propreté"),
            Map.entry(RuleGroup.FACTS, "Faits et chiffres"),
            Map.entry(RuleGroup.FIDELITY, "Fidélité à la source"),
            Map.entry(RuleGroup.CITABILITY, "Citabilité"));
    private static final Messages TEXTS = Messages.in(Locale.FRENCH);

    private RulePages() {}

    /** The index by group. */
    static String index() {
        StringBuilder out = new StringBuilder("# Catalogue des règles\n\n");
        out.append(
                        "Chaque règle a sa page\u00A0: ce qu’elle regarde, pourquoi, d’après qui, des exemples que les tests")
                .append(" exécutent, ses seuils et comment l’éteindre. `./titraille rules` donne la même liste,")
                .append(
                        " `./titraille rules ID` une page. Dans un exemple, `⟦ ⟧` montre l’endroit signalé et `@words 360`")
                .append(
                        " tient lieu d’autant de mots. La note se calcule comme [score.md](../score.md) l’explique.\n\n")
                .append("Ce fichier est produit par `RulePagesTest`\u00A0; il se réécrit avec")
                .append(" `-Dtitraille.golden=write`.\n");
        for (RuleGroup group : RuleGroup.values()) {
            List<Rule> rules = RuleEngine.french().rules().stream()
                    .filter(r -> r.descriptor().group() == group)
                    .toList();
            if (rules.isEmpty()) {
                continue;
            }
            out.append("\n## ")
                    .append(GROUPS.get(group))
                    .append("\n\n| règle | regarde | gravité | correction |\n|---|---|---|---|\n");
            for (Rule rule : rules) {
                RuleDescriptor descriptor = rule.descriptor();
                out.append("| [`%s`](%s.md) | %s | %s | %s |\n"
                        .formatted(
                                descriptor.id(),
                                descriptor.id(),
                                TEXTS.text(descriptor, "title"),
                                severity(descriptor.severity()),
                                fixability(descriptor.fixability())));
            }
        }
        return out.toString();
    }

    /** A page with its head and its thresholds brought up to date; what stands from « Exemples » to « Régler » stays. */
    static String page(Rule rule, String old) {
        RuleDescriptor descriptor = rule.descriptor();
        int examples = old.indexOf("## Exemples\n");
        int settings = old.lastIndexOf("\n## Régler\n");
        String kept = examples < 0 || settings < examples
                ? "## Exemples\n\n### Bon\n\n### À corriger\n"
                : old.substring(examples, settings);
        return "# %s\n\n%s\n\n| groupe | gravité | correction | autorité | sources |\n|---|---|---|---|---|\n"
                        .formatted(descriptor.id(), TEXTS.text(descriptor, "title"))
                + "| %s | %s | %s | %s | %s |\n\n"
                        .formatted(
                                descriptor.group().id(),
                                severity(descriptor.severity()),
                                fixability(descriptor.fixability()),
                                authority(descriptor.authority()),
                                String.join(", ", descriptor.sources()))
                + "## Pourquoi\n\n%s\n\n%s\n## Régler\n\n".formatted(TEXTS.text(descriptor, "why"), kept)
                + thresholds(descriptor.id())
                + ("\nPour l’éteindre\u00A0: `%1$s.enabled=false` dans un profil, ou"
                                + " `<!-- titraille-disable %1$s -->` dans le texte.\n")
                        .formatted(descriptor.id());
    }

    private static String thresholds(String id) {
        List<Profile> profiles = Profile.NAMES.stream().map(Profile::named).toList();
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (String key : Profile.news().keys()) {
            if (key.startsWith(id + ".") && !key.endsWith(".enabled") && !key.endsWith(".severity")) {
                StringBuilder row = new StringBuilder("| `" + key + "` |");
                for (Profile profile : profiles) {
                    double value = profile.threshold(id, key.substring(id.length() + 1));
                    row.append(' ')
                            .append(value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value))
                            .append(" |");
                }
                rows.put(key, row.append('\n'));
            }
        }
        if (rows.isEmpty()) {
            return "Aucun seuil.\n";
        }
        return "| clé | news | web | strict |\n|---|---|---|---|\n" + String.join("", rows.values());
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "erreur";
            case WARNING -> "avertissement";
            case ADVICE -> "conseil";
        };
    }

    private static String fixability(Fixability fixability) {
        return switch (fixability) {
            case AUTOMATIC -> "oui, automatique";
            case SUGGESTED -> "proposée";
            case NONE -> "non";
        };
    }

    private static String authority(RuleDescriptor.Authority authority) {
        return switch (authority) {
            case STANDARD -> "norme d’accessibilité ou de qualité";
            case SEARCH_ENGINE -> "texte de Google Search Central";
            case TYPOGRAPHY -> "usage typographique français";
            case PEER -> "seuil publié par un outil comparable";
            case HOUSE -> "choix de la maison";
        };
    }
}
