package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.entity.Mention;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.SourceTexts;
import fr.titraille.fidelity.align.Stems;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.grammar.WordClass;
import fr.titraille.predication.Argument;
import fr.titraille.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the sources call those whom they name: « l’opérateur norvégien Fjellcloud », « Fjellcloud, opérateur norvégien ». A
 * description of a rewrite speaks of the one name that it fits.
 */
public final class Descriptions {

    /** Words of a description. */
    private static final int REACH = 6;

    private static final int COUNTRY = 3;

    private final Map<String, Set<String>> byName = new HashMap<>();

    private Descriptions(SourceTexts sources) {
        for (SourceTexts.Origin origin : sources.origins()) {
            for (Stretch stretch : origin.text().stretches()) {
                read(origin.text(), stretch);
            }
        }
    }

    /** Reads the descriptions of all sources. */
    public static Descriptions of(SourceTexts sources) {
        return new Descriptions(sources);
    }

    private void read(ComparedText text, Stretch stretch) {
        PartyNames parties = PartyNames.of(text);
        for (int k = stretch.firstToken(); k < stretch.endToken(); k++) {
            String name = parties.at(k);
            boolean opens = k == stretch.firstToken() || parties.at(k - 1) == null;
            if (name == null || !opens) {
                continue;
            }
            Set<String> own = new HashSet<>(before(text, stretch, k));
            int end = k;
            while (end < stretch.endToken() && parties.at(end) != null) {
                end++;
            }
            own.addAll(behind(text, stretch, end));
            for (String each : parties.in(k, end)) {
                byName.computeIfAbsent(each, n -> new HashSet<>()).addAll(own);
            }
        }
    }

    /** « l’opérateur norvégien » before the name, back to its determiner. */
    private static Set<String> before(ComparedText text, Stretch stretch, int name) {
        Set<String> found = new HashSet<>();
        for (int k = name - 1; k >= Math.max(stretch.firstToken(), name - REACH); k--) {
            String opening = text.token(k).key();
            if (WordClass.DETERMINER.has(opening) || WordClass.CONTRACTION.has(opening)) {
                return found;
            }
            String key = key(text, k);
            if (key == null) {
                return Set.of();
            }
            found.add(key);
        }
        return Set.of();
    }

    /** « , opérateur norvégien, » behind the name. */
    private static Set<String> behind(ComparedText text, Stretch stretch, int end) {
        Set<String> found = new HashSet<>();
        boolean apposed = end + 1 < stretch.endToken() && text.token(end).text().equals(",");
        for (int k = end + 1; apposed && k < Math.min(stretch.endToken(), end + 1 + REACH); k++) {
            if (WordClass.DETERMINER.has(text.token(k).key()) && k == end + 1) {
                continue;
            }
            String key = key(text, k);
            if (key == null) {
                break;
            }
            found.add(key);
        }
        return found;
    }

    /** The country of a demonym or the stem of a noun or adjective; null for all else. */
    private static @Nullable String key(ComparedText text, int k) {
        for (Mention mention : text.mentions(text.token(k).range())) {
            if (mention.form() == Mention.Form.DEMONYM) {
                return "@" + Folding.unaccented(mention.name());
            }
        }
        AnalyzedText analysis = text.analysis();
        boolean word = text.token(k).kind() == TokenKind.WORD
                && (analysis.pos(k) == PartOfSpeech.NOUN || analysis.pos(k) == PartOfSpeech.ADJ)
                && !text.token(k).isCapitalized();
        return word ? Stems.of(analysis.lemma(k)) : null;
    }

    /** Whom an argument speaks of: by name, or by a description that fits one name of the sources and no other. */
    public Set<String> parties(ComparedText text, Argument argument) {
        Set<String> named = PartyNames.of(text).of(argument);
        if (!named.isEmpty() || argument.clause()) {
            return named;
        }
        Set<String> found = new LinkedHashSet<>();
        for (Argument each : argument.each()) {
            String name = described(
                    text,
                    each.head(),
                    text.analysis().firstTokenFrom(each.range().end()));
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }

    /** Whom the phrase behind a preposition speaks of. */
    Set<String> partiesBehind(ComparedText text, int preposition, int end) {
        int head = preposition + 1;
        while (head < end && WordClass.DETERMINER.has(text.token(head).key())) {
            head++;
        }
        if (head >= end) {
            return Set.of();
        }
        Set<String> named = PartyNames.of(text).of(head, end);
        String name = named.isEmpty() ? described(text, head, end) : null;
        return name == null ? named : Set.of(name);
    }

    /** The one name whose descriptions fit the phrase; null where none or several do. */
    private @Nullable String described(ComparedText text, int head, int end) {
        boolean definite = head > 0
                && (WordClass.DEFINITE_ARTICLE.has(text.token(head - 1).key())
                        || WordClass.DEMONSTRATIVE_DETERMINER.has(
                                text.token(head - 1).key())
                        || WordClass.POSSESSIVE_DETERMINER.has(
                                text.token(head - 1).key())
                        || text.analysis().pos(head - 1) == PartOfSpeech.ADJ);
        Set<String> own = new HashSet<>();
        for (int k = head; k < end && definite; k++) {
            String key = key(text, k);
            if (key == null) {
                break;
            }
            own.add(key);
        }
        String best = null;
        int most = 0;
        boolean shared = false;
        for (Map.Entry<String, Set<String>> entry : byName.entrySet()) {
            int fit = fit(own, entry.getValue());
            shared = fit == most ? shared || fit > 0 : fit < most && shared;
            if (fit > most) {
                best = entry.getKey();
                most = fit;
            }
        }
        return shared ? null : best;
    }

    /** Common words; a country counts most, and another country rules the name out. */
    private static int fit(Set<String> own, Set<String> given) {
        int fit = 0;
        for (String key : own) {
            boolean country = key.startsWith("@");
            if (given.contains(key)) {
                fit += country ? COUNTRY : 1;
            } else if (country && given.stream().anyMatch(g -> g.startsWith("@"))) {
                return 0;
            }
        }
        return fit;
    }
}
