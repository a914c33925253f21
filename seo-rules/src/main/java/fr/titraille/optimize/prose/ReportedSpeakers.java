package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.entity.Organization;
import fr.titraille.entity.OrganizationCatalogue;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.Folding;
import fr.titraille.text.TextRange;
import fr.titraille.writing.FrenchNames;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names whom a report is owed to, so that it can be understood away from its article. */
final class ReportedSpeakers {

    private ReportedSpeakers() {}

    /**
     * The speaker in words that stand for themselves.
     *
     * @param speaker as the sentence names it, or null
     * @param media whom the whole article owes its information to, or null
     * @return null when nobody can be named
     */
    static @Nullable String name(@Nullable String speaker, @Nullable String media) {
        if (speaker == null) {
            return media == null || !Character.isUpperCase(media.strip().charAt(0))
                    ? null
                    : FrenchNames.subject(canonical(media));
        }
        String bare = speaker.strip();
        if (isKnown(bare)) {
            return Openings.inner(bare);
        }
        String key = Folding.unaccented(bare);
        boolean source = key.matches(".*\\b(?:sources?|personnes?|employes?|proches?|responsables?|analystes?)\\b.*");
        if (!source && isTold(bare)) {
            return Openings.inner(bare);
        }
        if (source && media != null) {
            boolean several = key.matches("(?:des|les|deux|trois|quatre|plusieurs|de|certaines)\\b.*");
            return (several ? "des sources citées par " : "une source citée par ")
                    + FrenchNames.subject(canonical(media));
        }
        return null;
    }

    /**
     * « le site de Veltrix » as « son site » where the statement is about Veltrix.
     *
     * @param speaker as {@link #name} gives it, or null
     * @param text the statement, a sentence
     */
    static @Nullable String own(@Nullable String speaker, String text) {
        if (speaker == null) {
            return null;
        }
        for (Map.Entry<TextRange, Set<String>> named :
                Parties.all(Analyzer.french().analyze(text)).entrySet()) {
            for (String name : named.getKey().start() == 0 ? named.getValue() : Set.<String>of()) {
                String owner = " " + FrenchNames.of(name);
                if (speaker.endsWith(owner)) {
                    String bare = speaker.substring(0, speaker.length() - owner.length());
                    return bare.replaceFirst("^(?:le |l’)", "son ")
                            .replaceFirst("^la ", "sa ")
                            .replaceFirst("^les ", "ses ");
                }
            }
        }
        return speaker;
    }

    /** The name alone where words about the occasion follow it: « Prénom Nom sur un réseau social » is « Prénom Nom ». */
    static String bare(String speaker) {
        for (Mention mention : Mentions.french().find(Analyzer.french().analyze(speaker))) {
            boolean who = mention.type() == Mention.Type.PERSON || mention.type() == Mention.Type.MEDIA;
            if (who && mention.range().start() <= 3) {
                return speaker.substring(0, mention.range().end());
            }
        }
        int comma = speaker.indexOf(',');
        return comma > 0 ? speaker.substring(0, comma) : speaker;
    }

    static String canonical(String media) {
        return OrganizationCatalogue.standard()
                .find(media.strip())
                .map(Organization::name)
                .orElse(media.strip());
    }

    /**
     * « un distributeur de Nvidia », « la directrice générale de Dell »: a role with the name of whose it is.
     */
    private static boolean isTold(String speaker) {
        AnalyzedText text = Analyzer.french().analyze(speaker);
        if (text.tokens().isEmpty() || text.sentences().size() != 1) {
            return false;
        }
        DependencyTree tree = Syntax.of(text).tree(text.sentences().get(0));
        boolean role = text.pos(tree.root()) == PartOfSpeech.NOUN
                && tree.dependents(tree.root(), Relation.DET).findAny().isPresent();
        boolean back = text.tokens().stream()
                .anyMatch(t -> WordClass.DEMONSTRATIVE_DETERMINER.has(t.key())
                        || WordClass.POSSESSIVE_DETERMINER.has(t.key())
                        || WordClass.RELATIVE_PRONOUN.has(t.key()));
        return role
                && !back
                && tree.dependents(tree.root(), Relation.NMOD, Relation.APPOS)
                        .anyMatch(t -> !Parties.in(text, tree.span(text, t)).isEmpty());
    }

    /** A firm or a medium that the catalogue knows, with or without its article. */
    static boolean isKnown(String speaker) {
        String bare = speaker.replaceFirst("^(?:le|la|les|l’|l')\\s?", "");
        Optional<Organization> found = OrganizationCatalogue.standard().find(bare);
        return found.map(o -> o.type() == Mention.Type.MEDIA || o.type() == Mention.Type.COMPANY)
                .orElse(false);
    }
}
