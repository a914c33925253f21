package fr.titraille.predication;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import fr.titraille.text.ResourceLines;
import java.util.Set;

/** Reads the arguments that stand beside a verb or an attribute, its voice undone. */
final class DirectArguments {

    private static final Set<String> DATIVE = ResourceLines.set(DirectArguments.class, "recipient-verbs.txt");
    private static final int NONE = ParsedSentence.NONE;

    private final ParsedSentence parsed;
    private final ArgumentPhrases phrases;

    DirectArguments(ParsedSentence parsed, ArgumentPhrases phrases) {
        this.parsed = parsed;
        this.phrases = phrases;
    }

    void read(PredicationDraft draft) {
        int inverted = invertedSubject(draft);
        for (int dependent : parsed.dependents(draft.head)) {
            if (dependent == inverted) {
                subject(draft, dependent);
            } else if (!phrases.isRelativePronoun(dependent) || !isRelativeOf(draft.head, dependent)) {
                place(draft, dependent);
            }
        }
        if (draft.kind == Predication.Kind.COPULA && !draft.has(Slot.ATTRIBUTE) && hasCopula(draft.head)) {
            draft.add(attribute(draft.head));
        }
    }

    private boolean hasCopula(int head) {
        return parsed.has(head, Relation.COP);
    }

    /** The attribute of a copula heads the clause in the tree: its phrase leaves the clause's other parts out. */
    private Argument attribute(int head) {
        int from = head;
        int to = head;
        for (int dependent : parsed.dependents(
                head, Relation.DET, Relation.AMOD, Relation.NUMMOD, Relation.NMOD, Relation.FLAT, Relation.ACL)) {
            Argument part = phrases.phrase(Slot.ATTRIBUTE, dependent);
            from = Math.min(from, parsed.text.firstTokenFrom(part.range().start()));
            to = Math.max(to, parsed.text.firstTokenFrom(part.range().end() - 1));
        }
        return new Argument(
                Slot.ATTRIBUTE,
                head,
                parsed.text.token(from).range().union(parsed.text.token(to).range()),
                parsed.preposition(head),
                false,
                java.util.List.of(),
                Restoration.NONE,
                head);
    }

    private boolean isRelativeOf(int verb, int pronoun) {
        return parsed.is(verb, Relation.ACL) && pronoun < verb;
    }

    private void place(PredicationDraft draft, int dependent) {
        switch (parsed.relation(dependent)) {
            case NSUBJ, NSUBJ_PASS, NSUBJ_CAUS -> subject(draft, dependent);
            case CSUBJ, CSUBJ_PASS -> {
                Argument clause = phrases.clause(draft.subjectSlot(), dependent);
                draft.subject = clause;
                draft.add(clause);
            }
            case OBJ, OBJ_LVC -> object(draft, dependent);
            case OBJ_AGENT, IOBJ_AGENT -> causee(draft, dependent);
            case IOBJ -> indirect(draft, dependent);
            case OBL_AGENT -> byPhrase(draft, dependent);
            case OBL, OBL_ARG, OBL_MOD -> oblique(draft, dependent);
            case NMOD -> nominalModifier(draft, dependent);
            case CCOMP -> content(draft, dependent);
            case XCOMP -> open(draft, dependent);
            case EXPL_COMP, EXPL_PV -> draft.reflexive |= WordClass.REFLEXIVE_CLITIC.has(parsed.key(dependent));
            default -> {}
        }
    }

    private void subject(PredicationDraft draft, int dependent) {
        if (parsed.is(dependent, Relation.EXPL)) {
            return;
        }
        Argument own = isClitic(dependent)
                ? phrases.word(draft.subjectSlot(), dependent, "", Restoration.CLITIC)
                : phrases.phrase(draft.subjectSlot(), dependent);
        draft.subject = own;
        draft.add(own);
    }

    private boolean isClitic(int token) {
        String key = parsed.key(token);
        return parsed.pos(token) == PartOfSpeech.PRON
                && (WordClass.SUBJECT_CLITIC.has(key)
                        || WordClass.INVERTED_SUBJECT.has(key)
                        || WordClass.OBJECT_CLITIC.has(key));
    }

    /** The causer is the subject of faire; with a causer, an object of the infinitive alone may be who does it. */
    private void causee(PredicationDraft draft, int dependent) {
        draft.add(phrases.phrase(Slot.AGENT, dependent)
                .as(Slot.AGENT, Restoration.NONE, dependent)
                .after(""));
    }

    private void object(PredicationDraft draft, int dependent) {
        String key = parsed.key(dependent);
        if (parsed.pos(dependent) == PartOfSpeech.PRON
                && WordClass.REFLEXIVE_CLITIC.has(key)
                && dependent < draft.head) {
            draft.reflexive = true;
        } else if (isObjectClitic(draft, dependent)) {
            draft.add(phrases.word(Slot.PATIENT, dependent, "", Restoration.CLITIC));
        } else if (draft.kind == Predication.Kind.COPULA) {
            draft.add(phrases.phrase(Slot.ATTRIBUTE, dependent));
        } else {
            draft.add(phrases.phrase(Slot.PATIENT, dependent).after(""));
        }
    }

    private boolean isObjectClitic(PredicationDraft draft, int dependent) {
        String key = parsed.key(dependent);
        return parsed.pos(dependent) == PartOfSpeech.PRON
                && (dependent < draft.head && WordClass.OBJECT_CLITIC.has(key) || WordClass.ENCLITIC.has(key));
    }

    private void indirect(PredicationDraft draft, int dependent) {
        String key = parsed.key(dependent);
        if (WordClass.REFLEXIVE_CLITIC.has(key) && WordClass.THIRD_PERSON_REFLEXIVE.has(key)) {
            draft.reflexive = true;
        } else if (isObjectClitic(draft, dependent) && WordClass.ADVERBIAL_CLITIC.has(key)) {
            adverbial(draft, dependent);
        } else if (isObjectClitic(draft, dependent)) {
            Slot slot = DATIVE.contains(draft.lemma) || !takesFrom(draft) ? Slot.RECIPIENT : Slot.COMPLEMENT;
            draft.add(phrases.word(slot, dependent, Prepositions.TO, Restoration.CLITIC));
        } else {
            oblique(draft, dependent);
        }
    }

    private boolean takesFrom(PredicationDraft draft) {
        return !DATIVE.contains(draft.lemma) && draft.form.causative() == NONE;
    }

    /** « y » and « en »: what « à X » or « de X » would be. */
    private void adverbial(PredicationDraft draft, int dependent) {
        String preposition = parsed.key(dependent).equals(Prepositions.IN) ? Prepositions.OF : Prepositions.TO;
        draft.add(phrases.word(Slot.COMPLEMENT, dependent, preposition, Restoration.CLITIC));
    }

    private void byPhrase(PredicationDraft draft, int dependent) {
        boolean agent = draft.passive || draft.form.causative() != NONE;
        draft.add(phrases.phrase(agent ? Slot.AGENT : Slot.ADJUNCT, dependent));
    }

    private void oblique(PredicationDraft draft, int dependent) {
        String key = parsed.key(dependent);
        if (isObjectClitic(draft, dependent) && WordClass.ADVERBIAL_CLITIC.has(key)) {
            adverbial(draft, dependent);
            return;
        }
        Argument phrase = phrases.phrase(Slot.ADJUNCT, dependent);
        String preposition = phrase.preposition();
        boolean asked = parsed.relation(dependent) != Relation.OBL_MOD;
        if (preposition.equals(Prepositions.BY)
                && draft.passive
                && !draft.has(Slot.AGENT)
                && parsed.isParty(dependent)) {
            draft.add(phrase.as(Slot.AGENT, Restoration.NONE, dependent));
        } else if (preposition.equals(Prepositions.TO)
                && DATIVE.contains(draft.lemma)
                && canReceive(dependent, asked)) {
            draft.add(phrase.as(Slot.RECIPIENT, Restoration.NONE, dependent));
        } else {
            draft.add(phrase.as(asked ? Slot.COMPLEMENT : Slot.ADJUNCT, Restoration.NONE, dependent));
        }
    }

    /** Whether a phrase after this preposition is who gets something or is told it. */
    static boolean isDative(PredicationDraft draft, String preposition) {
        return preposition.equals(Prepositions.TO) && DATIVE.contains(draft.lemma);
    }

    private boolean canReceive(int noun, boolean asked) {
        if (parsed.isParty(noun)) {
            return true;
        }
        return asked && parsed.pos(noun) != PartOfSpeech.NUM && parsed.mention(noun) == null;
    }

    /** A complement of the noun that the attribute is stays in its phrase; a verb has none. */
    private void nominalModifier(PredicationDraft draft, int dependent) {
        if (draft.kind == Predication.Kind.VERB) {
            oblique(draft, dependent);
        }
    }

    private void content(PredicationDraft draft, int dependent) {
        draft.add(phrases.clause(draft.has(Slot.PATIENT) ? Slot.COMPLEMENT : Slot.PATIENT, dependent));
    }

    private void open(PredicationDraft draft, int dependent) {
        boolean clause = parsed.pos(dependent) == PartOfSpeech.VERB
                || parsed.pos(dependent) == PartOfSpeech.AUX
                || parsed.has(dependent, Relation.COP);
        if (!clause || VerbForm.isPastParticiple(parsed, dependent) && !parsed.has(dependent, Relation.AUX)) {
            draft.add(phrases.phrase(Slot.ATTRIBUTE, dependent));
        } else if (draft.has(Slot.PATIENT) || parsed.has(draft.head, Relation.OBJ)) {
            draft.add(phrases.clause(Slot.COMPLEMENT, dependent));
        } else {
            draft.add(phrases.clause(Slot.PATIENT, dependent));
        }
    }

    /**
     * A subject behind its verb that the tree took for its object: in an inset of a verb of speech, or in a clause whose
     * object is « que ».
     *
     * @return its number, or -1
     */
    private int invertedSubject(PredicationDraft draft) {
        int head = draft.head;
        if (parsed.has(head, Relation.NSUBJ, Relation.CSUBJ)) {
            return NONE;
        }
        int object = NONE;
        boolean que = false;
        for (int dependent : parsed.dependents(head, Relation.OBJ)) {
            if (dependent < head && phrases.isRelativePronoun(dependent)) {
                que = true;
            } else if (dependent > head && object == NONE && parsed.isNominal(dependent)) {
                object = dependent;
            }
        }
        boolean inset = parsed.is(head, Relation.PARATAXIS)
                && SpeechVerbs.standsInInset(draft.lemma)
                && VerbForm.isFiniteForm(parsed, draft.form.finite());
        return que || inset ? object : NONE;
    }
}
