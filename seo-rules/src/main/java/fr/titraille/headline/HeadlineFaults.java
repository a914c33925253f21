package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.DependencyTree;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.ResourceLines;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a desk prints a wording over no section: it calls for words that were cut, says one thing twice, names a locution
 * instead of a thing, or comes from a line that is no news (a refusal to comment, an author's biography, a call to click).
 */
final class HeadlineFaults {

    private static final Set<String> LOCUTIONS = ResourceLines.set(HeadlineFaults.class, "locution-nouns.txt");
    private static final Set<String> CALLING = ResourceLines.set(HeadlineFaults.class, "calling-words.txt");
    private static final Set<String> UNFINISHED = ResourceLines.set(HeadlineFaults.class, "unfinished-nouns.txt");
    private static final List<List<String>> NO_NEWS = ResourceLines.read(HeadlineFaults.class, "no-news.txt").stream()
            .map(line -> Arrays.asList(line.split(" ")))
            .toList();

    private static final int SHORT_WORD = 3;

    private final AnalyzedText text;
    private final HeadlineCandidate candidate;
    private final DependencyTree tree;

    private HeadlineFaults(AnalyzedText text, HeadlineCandidate candidate) {
        this.text = text;
        this.candidate = candidate;
        this.tree = Syntax.of(text).tree(text.sentenceOf(candidate.head()));
    }

    static boolean in(AnalyzedText text, HeadlineCandidate candidate) {
        HeadlineFaults faults = new HeadlineFaults(text, candidate);
        boolean quoted = candidate.form() == HeadlineForm.QUOTATION || candidate.form() == HeadlineForm.QUESTION;
        return faults.isNoNews()
                || candidate.tokens().stream().anyMatch(t -> faults.isOther(t) || faults.isCalling(t))
                || !quoted
                        && (faults.callsForMore()
                                || faults.repeats()
                                || faults.isLocution()
                                || faults.isUnfinished()
                                || faults.isTrade());
    }

    private boolean isCalling(int token) {
        return CALLING.contains(text.lemma(token))
                || CALLING.contains(text.token(token).key());
    }

    /** « la question suivante », « plus grandes » than what, « Une fois prête ». */
    private boolean callsForMore() {
        List<Integer> tokens = candidate.tokens();
        String start = text.token(tokens.get(0)).key();
        if (WordClass.RELATIVE_PRONOUN.has(start) || WordClass.SUBORDINATOR.has(start)) {
            return true;
        }
        int last = tokens.get(tokens.size() - 1);
        String end = text.token(last).key();
        boolean open = WordClass.SUBORDINATOR.has(end)
                || WordClass.PREPOSITION.has(end)
                || UNFINISHED.contains(text.lemma(last));
        boolean stem = tokens.size() > 1
                && text.token(tokens.get(0)).text().length() <= SHORT_WORD + 1
                && UNFINISHED.contains(text.token(tokens.get(0)).key() + " "
                        + text.token(tokens.get(1)).key());
        return open || stem || comparesAlone();
    }

    /** « l’autre », « les onze autres », without their noun. */
    private boolean isOther(int token) {
        if (!WordClass.OTHER.has(text.token(token).key())) {
            return false;
        }
        int head = tree.head(token);
        boolean ofNoun = tree.isAny(token, Relation.AMOD, Relation.DET)
                && head != DependencyTree.NONE
                && (text.pos(head) == PartOfSpeech.NOUN || text.pos(head) == PartOfSpeech.PROPN);
        return !ofNoun;
    }

    /** An attribute in the comparative whose second term is not there. */
    private boolean comparesAlone() {
        boolean attribute = candidate.has(HeadlineTrait.ATTRIBUTE) && text.pos(candidate.head()) == PartOfSpeech.ADJ;
        if (!attribute) {
            return false;
        }
        boolean compares = tree.dependents(candidate.head(), Relation.ADVMOD)
                .anyMatch(t -> WordClass.COMPARATIVE.has(text.token(t).key())
                        && candidate.tokens().contains(t)
                        && t < candidate.head());
        boolean than = candidate.tokens().stream()
                .anyMatch(t -> WordClass.QUE.has(text.token(t).key()));
        boolean most = candidate.tokens().contains(candidate.head() - 2)
                && WordClass.DEFINITE_ARTICLE.has(
                        text.token(candidate.head() - 2).key());
        return compares && !than && !most;
    }

    /** A noun said twice. */
    private boolean repeats() {
        Set<String> said = new HashSet<>();
        return candidate.tokens().stream()
                .filter(t ->
                        text.pos(t) == PartOfSpeech.NOUN && text.token(t).text().length() > SHORT_WORD)
                .anyMatch(t -> !said.add(text.lemma(t)));
    }

    /** « L’aide de », « Le biais de », « La plupart de »: the noun only leads to another. */
    private boolean isLocution() {
        boolean noun = candidate.form() == HeadlineForm.NOUN_PHRASE || candidate.form() == HeadlineForm.APPOSITION;
        return noun && LOCUTIONS.contains(text.lemma(candidate.head()));
    }

    /** A clause whose verb has nothing behind it, or an infinitive without its object. */
    private boolean isUnfinished() {
        if (candidate.form() == HeadlineForm.INFINITIVE) {
            return !hasAny(Relation.OBJ, Relation.OBL_ARG, Relation.OBL, Relation.XCOMP, Relation.IOBJ);
        }
        boolean clause = candidate.form() == HeadlineForm.CLAUSE || candidate.form() == HeadlineForm.THEME;
        if (clause && saysNothing()) {
            return true;
        }
        if (clause && candidate.has(HeadlineTrait.WHOLE)) {
            return false; // the sentence itself asks for nothing else
        }
        if (!clause || candidate.has(HeadlineTrait.ATTRIBUTE)) {
            return clause && isBareAttribute();
        }
        boolean complement = hasAny(
                Relation.OBJ,
                Relation.OBL_ARG,
                Relation.OBL_AGENT,
                Relation.OBL,
                Relation.XCOMP,
                Relation.CCOMP,
                Relation.IOBJ);
        return !complement && !isMeasured() && !CompleteVerbs.has(text.lemma(candidate.head())) || isLight();
    }

    /** « Les analystes estiment dans une note »: what they say is missing. */
    private boolean saysNothing() {
        return SpeechVerbs.takesQue(text.lemma(candidate.head()))
                && !hasAny(Relation.OBJ, Relation.XCOMP, Relation.CCOMP);
    }

    /** « commande près de 70 000 puces »: the number behind the verb is its complement, wherever the tree hangs it. */
    private boolean isMeasured() {
        return candidate.tokens().stream()
                .anyMatch(t -> t > candidate.head() && text.token(t).kind() == TokenKind.NUMBER);
    }

    private boolean hasAny(Relation... relations) {
        return tree.dependents(candidate.head(), relations)
                .anyMatch(t -> candidate.tokens().contains(t)
                        && !WordClass.OBJECT_CLITIC.has(text.token(t).key()));
    }

    /** « a lieu », « fait partie »: the object without an article is half of the verb. */
    private boolean isLight() {
        int object = tree.dependent(candidate.head(), Relation.OBJ);
        boolean bare = object != DependencyTree.NONE
                && text.pos(object) == PartOfSpeech.NOUN
                && object == candidate.head() + 1
                && tree.dependents(object).findAny().isEmpty();
        int last = candidate.tokens().get(candidate.tokens().size() - 1);
        return bare && last == object;
    }

    /** « est l’occasion », « est l’outil »: of what. */
    private boolean isBareAttribute() {
        int last = candidate.tokens().get(candidate.tokens().size() - 1);
        return text.pos(candidate.head()) == PartOfSpeech.NOUN
                && last == candidate.head()
                && WordClass.DEFINITE_ARTICLE.has(text.token(last - 1).key());
    }

    /** « Paul Delorme est essayiste »: what somebody is, said of him alone. */
    private boolean isTrade() {
        return candidate.has(HeadlineTrait.ATTRIBUTE)
                && candidate.has(HeadlineTrait.NAMED_SUBJECT)
                && text.pos(candidate.head()) == PartOfSpeech.NOUN
                && tree.dependent(candidate.head(), Relation.DET) == DependencyTree.NONE;
    }

    private boolean isNoNews() {
        Sentence sentence = text.sentenceOf(candidate.head());
        Set<String> lemmas = new HashSet<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            lemmas.add(text.lemma(token));
            if (text.token(token).kind() == TokenKind.EMAIL) {
                return true;
            }
        }
        return NO_NEWS.stream().anyMatch(lemmas::containsAll);
    }
}
