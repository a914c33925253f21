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

    private String copula(int token) {
        return parsed.lemma(parsed.dependent(token, Relation.COP));
    }

    private PredicationDraft draft(int head, String lemma, Predication.Kind kind) {
        VerbForm form = kind == Predication.Kind.APPOSITION ? VerbForm.none(head) : VerbForm.of(parsed, head);
        TextRange range = parsed.text
                .token(form.start())
                .range()
                .union(parsed.text.token(head).range());
        return new PredicationDraft(head, parsed.sentence.index(), lemma, kind, form, range);
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

    /** A verb that says how the infinitive after it holds and nothing else. */
    private Predication.Kind kind(int token) {
        String lemma = parsed.lemma(token);
        int open = parsed.dependent(token, Relation.XCOMP, Relation.CCOMP);
        if (WordClass.COPULA_VERB.has(lemma) && open != NONE && !parsed.has(token, Relation.OBJ)) {
            return VerbForm.isInfinitive(parsed, open) ? Predication.Kind.MODAL : Predication.Kind.COPULA;
        }
        boolean modal = WordClass.SEMI_AUXILIARY_VERB.has(lemma)
                && open != NONE
                && VerbForm.isInfinitive(parsed, open)
                && GoverningVerbs.find(lemma).isPresent();
        return modal ? Predication.Kind.MODAL : Predication.Kind.VERB;
    }
}
