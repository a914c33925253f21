package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.TokenKind;
import fr.titraille.analysis.WordTag;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a clause can be read away from its article, by its tree: no pronoun, demonstrative, link word, relative or
 * definite noun whose meaning stands in a sentence before, no date that holds only on the day of writing. Strict on
 * purpose: what is doubtful stays behind.
 */
final class SelfContained {

    private static final List<String> DEICTICS = ResourceLines.read(SelfContained.class, "deictics.txt");
    private static final List<String> LINKS = ResourceLines.read(SelfContained.class, "links.txt");
    private static final Set<String> ANAPHORIC = ResourceLines.set(SelfContained.class, "anaphoric-nouns.txt");
    private static final Set<String> INCOMPLETE = ResourceLines.set(SelfContained.class, "incomplete-adjectives.txt");

    private static final Relation[] COMPLEMENTS = {
        Relation.NMOD, Relation.ACL, Relation.ACL_RELCL, Relation.APPOS, Relation.FLAT, Relation.CCOMP
    };

    private final KeptClause clause;
    private final AnalyzedText text;
    private final DependencyTree tree;
    private final Set<Integer> own;
    private final Set<Integer> resolved;
    private final Set<Integer> named = new HashSet<>();
    /** Whether it is read elsewhere, not above its own article. */
    private final boolean away;

    private SelfContained(KeptClause clause, boolean away) {
        this.clause = clause;
        this.text = clause.text();
        this.tree = Syntax.of(text).tree(text.sentenceOf(clause.tokens().get(0)));
        this.own = new HashSet<>(clause.tokens());
        this.resolved = new HashSet<>(MovedReferences.of(text).words().keySet());
        this.away = away;
        for (Mention mention : Mentions.french().find(text)) {
            boolean name = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ALIAS;
            int token = text.firstTokenFrom(mention.range().start());
            while (name
                    && token < text.tokens().size()
                    && text.token(token).end() <= mention.range().end()) {
                named.add(token++);
            }
        }
        named.addAll(resolved);
        own.stream().filter(t -> text.pos(t) == PartOfSpeech.PROPN).forEach(named::add);
    }

    /** Whether the clause can be read in another article. */
    static boolean elsewhere(KeptClause clause) {
        if (clause.size() == 0 || containsAny(clause, DEICTICS) || containsAny(clause, LINKS)) {
            return false;
        }
        SelfContained reading = new SelfContained(clause, true);
        return !reading.hasVagueSubject() && reading.alone();
    }

    /** Whether the clause can be read in the title or a summary of its own article, whose date is the same. */
    static boolean inSummary(KeptClause clause) {
        return clause.size() > 0 && !containsAny(clause, LINKS) && new SelfContained(clause, false).alone();
    }

    private boolean alone() {
        boolean name = false;
        for (int token : clause.tokens()) {
            name |= named.contains(token);
            if (!resolved.contains(token) && pointsBack(token)) {
                return false;
            }
        }
        return name && MovedReferences.of(text).unresolved().stream().noneMatch(clause::contains);
    }

    private boolean pointsBack(int token) {
        String key = text.token(token).key();
        if (away && isAdverbialClitic(token, key)) {
            return true;
        }
        return switch (text.pos(token)) {
            case PRON -> isOpenPronoun(token, key);
            case DET -> isOpenDeterminer(token, key);
            case NOUN -> isAnaphoricNoun(token) || isCutOff(token);
            case ADJ -> away && isComparedToNothing(token);
            case ADV -> away && ClauseForms.isLink(text, tree, token);
            default -> WordClass.NEUTER_PRONOUN.has(key);
        };
    }

    /** « Veltrix en a beaucoup »: of what stands in another clause. */
    private boolean isAdverbialClitic(int token, String key) {
        return WordClass.ADVERBIAL_CLITIC.has(key)
                && own.contains(token + 1)
                && text.tag(token + 1).isFinite();
    }

    private boolean isOpenPronoun(int token, String key) {
        if (text.tag(token) == WordTag.PRON_RELATIVE) {
            return !hasAntecedent(token);
        }
        if (text.tag(token) == WordTag.PRON_REFLEXIVE || WordClass.THIRD_PERSON_REFLEXIVE.has(key)) {
            return false;
        }
        if (tree.is(token, Relation.EXPL)) {
            return false;
        }
        boolean third = WordClass.THIRD_PERSON_CLITIC.has(key) && !isAnyone(key);
        if (third) {
            return !hasSubjectBefore(token);
        }
        if (WordClass.DEMONSTRATIVE_PRONOUN.has(key) && !WordClass.NEUTER_PRONOUN.has(key)) {
            // « celles de Nvidia » behind the noun that it stands for
            return tree.dependents(token, COMPLEMENTS).noneMatch(own::contains) || !hasNounBefore(token);
        }
        // « deux d’entre eux », « chacun »: as little as any other pronoun
        return true;
    }

    private static boolean isAnyone(String key) {
        return WordClass.INDEFINITE_PRONOUN.has(key);
    }

    private boolean isOpenDeterminer(int token, String key) {
        if (WordClass.DEMONSTRATIVE_DETERMINER.has(key)) {
            return away || !isThisTime(token);
        }
        boolean third = WordClass.POSSESSIVE_DETERMINER.has(key);
        return third && (isOurs(key) || !hasNameBefore(token));
    }

    private static boolean isOurs(String key) {
        return key.startsWith("m") || key.startsWith("t") || key.startsWith("n") || key.startsWith("v");
    }

    /** « cette année », « ce mois »: told by the article's own date. */
    private boolean isThisTime(int token) {
        int noun = token + 1;
        return !away
                && noun < text.tokens().size()
                && (WordClass.TIME_NOUN.has(text.lemma(noun))
                        || WordClass.SEASON.has(text.token(noun).key()));
    }

    /** A relative hangs on a word of its own clause. */
    private boolean hasAntecedent(int token) {
        for (int at = token; at != DependencyTree.NONE; at = tree.head(at)) {
            if (tree.is(at, Relation.ACL_RELCL) || tree.is(at, Relation.ACL)) {
                int head = tree.head(at);
                return own.contains(head)
                        && !WordClass.NEUTER_PRONOUN.has(text.token(head).key());
            }
        }
        return false;
    }

    private boolean hasSubjectBefore(int token) {
        return clause.tokens().stream()
                .anyMatch(t -> t < token
                        && tree.is(t, Relation.NSUBJ)
                        && (named.contains(t) || text.pos(t) == PartOfSpeech.NOUN));
    }

    private boolean hasNameBefore(int token) {
        return clause.tokens().stream()
                .anyMatch(t -> t < token && (named.contains(t) || tree.is(t, Relation.NSUBJ) && isNoun(t)));
    }

    private boolean hasNounBefore(int token) {
        return clause.tokens().stream().anyMatch(t -> t < token && isNoun(t));
    }

    private boolean isNoun(int token) {
        return text.pos(token) == PartOfSpeech.NOUN || text.pos(token) == PartOfSpeech.PROPN;
    }

    /** « la commande », « l’accord » without a complement that says which. */
    private boolean isAnaphoricNoun(int token) {
        return isDefinite(token) && ANAPHORIC.contains(text.lemma(token)) && !isComplemented(token);
    }

    /** A noun whose restricting relative was cut off is another thing: only whole phrases are kept. */
    private boolean isCutOff(int token) {
        return tree.dependents(token, Relation.DET, Relation.CASE).anyMatch(t -> !own.contains(t) && t + 1 == token);
    }

    private boolean isDefinite(int noun) {
        return tree.dependents(noun, Relation.DET, Relation.CASE)
                .filter(own::contains)
                .mapToObj(t -> text.token(t).key())
                .anyMatch(k -> WordClass.DEFINITE_ARTICLE.has(k) || WordClass.CONTRACTION.has(k) && !k.equals("des"));
    }

    private boolean isComplemented(int noun) {
        return tree.dependents(noun, COMPLEMENTS).anyMatch(own::contains)
                || own.contains(noun + 1)
                        && (named.contains(noun + 1) || text.token(noun + 1).kind() == TokenKind.MODEL);
    }

    /** « une autre puce », « la même année », « le précédent modèle »: than what stands before. */
    private boolean isComparedToNothing(int token) {
        boolean other = INCOMPLETE.contains(text.lemma(token));
        return other && tree.dependents(token, Relation.OBL, Relation.ADVCL).noneMatch(own::contains);
    }

    /** « L’effectif a été ramené… », « Deux employés ont… »: of whom stands elsewhere. */
    private boolean hasVagueSubject() {
        int root = main();
        int subject = root == DependencyTree.NONE ? root : tree.dependent(root, Relation.NSUBJ);
        if (subject == DependencyTree.NONE || !own.contains(subject)) {
            return true;
        }
        if (text.pos(subject) != PartOfSpeech.NOUN
                || resolved.contains(tree.subtree(subject).get(0))) {
            return text.pos(subject) == PartOfSpeech.PRON && !tree.is(subject, Relation.EXPL);
        }
        return tree.subtree(subject).stream()
                .filter(own::contains)
                .noneMatch(t -> named.contains(t) || isComplemented(t) && t == subject);
    }

    /** The predicate of the clause: the one of its tokens that hangs on none of them. */
    private int main() {
        for (int token : clause.tokens()) {
            if (text.pos(token) != PartOfSpeech.PUNCT && !own.contains(tree.head(token))) {
                return token;
            }
        }
        return DependencyTree.NONE;
    }

    private static boolean containsAny(KeptClause clause, List<String> phrases) {
        String folded = Folding.fold(clause.string()).toLowerCase(Locale.FRENCH);
        return phrases.stream().anyMatch(phrase -> containsWord(folded, phrase));
    }

    private static boolean containsWord(String folded, String phrase) {
        for (int at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
            boolean left = at == 0 || !Character.isLetter(folded.charAt(at - 1));
            int end = at + phrase.length();
            boolean right = end == folded.length() || !Character.isLetter(folded.charAt(end)) || phrase.endsWith("'");
            if (left && right) {
                return true;
            }
        }
        return false;
    }
}
