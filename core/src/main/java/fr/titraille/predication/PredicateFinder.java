package fr.titraille.predication;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.GoverningVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import fr.titraille.text.TextRange;
import java.util.Map;
import java.util.TreeMap;

/** Finds the verbs, copulas and appositions of a sentence that state something. */
final class PredicateFinder {

    private static final int NONE = ParsedSentence.NONE;

    /** The verb that an apposition leaves unsaid. */
    private static final String BE = "être";

    private final ParsedSentence parsed;

    PredicateFinder(ParsedSentence parsed) {
        this.parsed = parsed;
    }

    /** An empty draft for each predicate, by its head. */
    Map<Integer, PredicationDraft> find() {
        Map<Integer, PredicationDraft> out = new TreeMap<>();
        for (int token = parsed.first; token < parsed.end; token++) {
            if (isCleft(token)) {
                continue;
            }
            if (parsed.has(token, Relation.COP)) {
                out.put(token, draft(token, copula(token), Predication.Kind.COPULA));
            } else if (isVerb(token)) {
                out.put(token, draft(token, parsed.lemma(token), kind(token)));
            } else if (parsed.relation(token) == Relation.APPOS && parsed.isNominal(token)) {
                out.put(token, draft(token, BE, Predication.Kind.APPOSITION));
            }
        }
        return out;
    }

    /** « c’est X qui … » states what its second clause does. */
    private boolean isCleft(int token) {
        int subject = parsed.dependent(token, Relation.NSUBJ);
        boolean neuter = parsed.has(token, Relation.COP)
                && subject != NONE
                && (WordClass.NEUTER_PRONOUN.has(parsed.key(subject)) || parsed.is(subject, Relation.EXPL));
        return neuter
                && (parsed.dependents(token, Relation.ADVCL).length > 0 && hasCleftClause(token)
                        || parsed.pos(token) == PartOfSpeech.PROPN && parsed.has(token, Relation.ACL_RELCL));
    }

    private boolean hasCleftClause(int token) {
        for (int clause : parsed.dependents(token, Relation.ADVCL)) {
            if (parsed.relation(clause) == Relation.ADVCL_CLEFT) {
                return true;
            }
        }
        return false;
    }

    private String copula(int token) {
        return parsed.lemma(parsed.dependent(token, Relation.COP));
    }

    private PredicationDraft draft(int head, String lemma, Predication.Kind kind) {
        VerbForm form = kind == Predication.Kind.APPOSITION ? VerbForm.none(head) : VerbForm.of(parsed, head);
        TextRange range = parsed.text
                .token(form.start())
                .range()
                .union(parsed.text.token(head).range());
        PredicationDraft made = new PredicationDraft(head, parsed.sentence.index(), lemma, kind, form, range);
        for (int dependent : parsed.dependents(head)) {
            boolean clitic = WordClass.THIRD_PERSON_REFLEXIVE.has(parsed.key(dependent))
                    && parsed.pos(dependent) == PartOfSpeech.PRON;
            made.reflexive |= clitic;
            made.withObject |= !clitic && parsed.is(dependent, Relation.OBJ);
        }
        return made;
    }

    private boolean isVerb(int token) {
        if (parsed.isAny(
                token,
                Relation.AUX,
                Relation.COP,
                Relation.CASE,
                Relation.MARK,
                Relation.FIXED,
                Relation.FLAT,
                Relation.CC,
                Relation.DET,
                Relation.PUNCT)) {
            return false;
        }
        PartOfSpeech pos = parsed.pos(token);
        if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
            return true;
        }
        return pos == PartOfSpeech.ADJ
                && VerbForm.isPastParticiple(parsed, token)
                && (parsed.has(token, Relation.AUX)
                        || parsed.has(token, Relation.OBL_AGENT)
                        || parsed.is(token, Relation.ACL));
    }

    private boolean isInfinitive(int token) {
        return VerbForm.of(parsed, token).mood() == VerbMood.INFINITIVE;
    }

    /** A verb that says how the infinitive after it holds and nothing else. */
    private Predication.Kind kind(int token) {
        String lemma = parsed.lemma(token);
        int open = parsed.dependent(token, Relation.XCOMP, Relation.CCOMP);
        if (WordClass.COPULA_VERB.has(lemma) && open != NONE && !parsed.has(token, Relation.OBJ)) {
            return isInfinitive(open) ? Predication.Kind.MODAL : Predication.Kind.COPULA;
        }
        boolean modal = WordClass.SEMI_AUXILIARY_VERB.has(lemma)
                && open != NONE
                && isInfinitive(open)
                && GoverningVerbs.find(lemma).isPresent();
        return modal ? Predication.Kind.MODAL : Predication.Kind.VERB;
    }
}
