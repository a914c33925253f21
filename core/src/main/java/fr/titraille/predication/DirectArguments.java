package fr.titraille.predication;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.Prepositions;
import fr.titraille.grammar.SpeechVerbs;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;

/** Reads the arguments that stand beside a verb or an attribute, its voice undone. */
final class DirectArguments {

    private static final Set<String> DATIVE = ResourceLines.set(DirectArguments.class, "recipient-verbs.txt");
    private static final Set<String> TAKES_OF = ResourceLines.set(DirectArguments.class, "of-verbs.txt");
    private static final Set<String> CIRCUMSTANCES = ResourceLines.set(DirectArguments.class, "circumstance-nouns.txt");
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
            if (phrases.isCut(draft.head, dependent)) {
                continue;
            }
            if (dependent == inverted) {
                subject(draft, dependent);
            } else if (!phrases.isRelativePronoun(dependent) || !isRelativeOf(draft.head, dependent)) {
                place(draft, dependent);
            }
        }
        underAdverbs(draft);
        lowArguments(draft);
        for (int auxiliary : parsed.dependents(draft.head, Relation.AUX)) {
            for (int dependent : parsed.dependents(auxiliary, Relation.NSUBJ)) {
                if (draft.subject == null) {
                    subject(draft, dependent);
                }
            }
        }
        if (draft.kind == Predication.Kind.COPULA && !draft.has(Slot.ATTRIBUTE) && hasCopula(draft.head)) {
            draft.add(attribute(draft.head));
        }
    }

    /** « n’utilise plus que des puces », « auprès d’OpenAI »: what the tree hung on an adverb of the verb. */
    private void underAdverbs(PredicationDraft draft) {
        for (int adverb : parsed.dependents(draft.head, Relation.ADVMOD)) {
            for (int dependent : parsed.dependents(adverb, Relation.OBJ, Relation.OBL)) {
                boolean object = parsed.is(dependent, Relation.OBJ) && !draft.has(Slot.PATIENT) && !draft.passive;
                if (object && dependent > draft.head && parsed.isNominal(dependent)) {
                    draft.add(phrases.phrase(Slot.PATIENT, dependent).after(""));
                } else if (WordClass.PREPOSITION.has(parsed.key(adverb))
                        && !parsed.preposition(dependent).isEmpty()) {
                    draft.add(phrases.phrase(Slot.ADJUNCT, dependent)
                            .after(parsed.key(adverb) + " " + parsed.preposition(dependent)));
                }
            }
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
                List.of(),
                Restoration.NONE,
                head);
    }

    private boolean isRelativeOf(int verb, int pronoun) {
        boolean clause = parsed.is(verb, Relation.ACL) || parsed.relation(verb) == Relation.ADVCL_CLEFT;
        return clause && pronoun < verb;
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
        if (draft.subject != null && draft.subject.head() < dependent && dependent < draft.head) {
            draft.firstSubject = draft.subject;
            if (phrases.isRelativePronoun(dependent)) {
                // « X, qui a fermé …, recrute » with both on one verb: X is the antecedent
                draft.removeHead(draft.subject.head());
                draft.subject = draft.subject.as(draft.subjectSlot(), Restoration.RELATIVE, dependent);
                draft.add(draft.subject);
                return;
            }
        }
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
        } else if (isMeasure(draft, dependent)) {
            draft.add(phrases.phrase(Slot.ADJUNCT, dependent));
        } else if (isMarked(draft, dependent)) {
            oblique(draft, dependent);
        } else {
            draft.add(phrases.phrase(Slot.PATIENT, dependent).after(""));
        }
    }

    /** « rachetée 2 milliards »: what a passive has beside its subject is a price or a measure. */
    private boolean isMeasure(PredicationDraft draft, int dependent) {
        return draft.passive && parsed.has(draft.head, Relation.NSUBJ) && parsed.isCounted(dependent);
    }

    /** An object has no preposition but the « de » of a negation or a partitive, and that only when it is alone. */
    private boolean isMarked(PredicationDraft draft, int dependent) {
        String preposition = parsed.preposition(dependent);
        return !preposition.isEmpty()
                && (!preposition.equals(Prepositions.OF) || parsed.dependents(draft.head, Relation.OBJ).length > 1);
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
        if (isPartitive(draft, dependent)) {
            draft.add(phrases.phrase(Slot.PATIENT, dependent).after(""));
            return;
        }
        Argument phrase = phrases.phrase(Slot.ADJUNCT, dependent);
        String preposition = phrase.preposition();
        boolean asked = parsed.relation(dependent) != Relation.OBL_MOD;
        boolean causative = draft.form.causative() != NONE;
        if (preposition.equals(Prepositions.BY)
                && !draft.has(Slot.AGENT)
                && (causative || draft.passive && parsed.isParty(dependent))) {
            draft.add(phrase.as(Slot.AGENT, Restoration.NONE, dependent));
        } else if (preposition.equals(Prepositions.TO)
                && DATIVE.contains(draft.lemma)
                && canReceive(parsed, dependent, asked)) {
            draft.add(phrase.as(Slot.RECIPIENT, Restoration.NONE, dependent));
        } else {
            draft.add(phrase.as(asked ? Slot.COMPLEMENT : Slot.ADJUNCT, Restoration.NONE, dependent));
        }
    }

    /** Whether a phrase after this preposition is who gets something or is told it. */
    static boolean isDative(PredicationDraft draft, String preposition) {
        return preposition.equals(Prepositions.TO) && DATIVE.contains(draft.lemma);
    }

    /** Whether a noun after « à » beside a noun of giving or telling gets it. */
    static boolean canBeGiven(ParsedSentence parsed, PredicationDraft draft, int noun) {
        return isDative(draft, Prepositions.TO) && canReceive(parsed, noun, false);
    }

    private static boolean canReceive(ParsedSentence parsed, int noun, boolean asked) {
        if (parsed.isParty(noun)) {
            return true;
        }
        String lemma = parsed.lemma(noun);
        boolean circumstance = CIRCUMSTANCES.contains(lemma)
                || WordClass.TIME_NOUN.has(lemma)
                || WordClass.SEASON.has(lemma)
                || parsed.mention(noun) != null
                || parsed.pos(noun) == PartOfSpeech.NUM
                || parsed.pos(noun) == PartOfSpeech.SYM;
        return !circumstance && (asked || parsed.pos(noun) == PartOfSpeech.NOUN && isDetermined(parsed, noun));
    }

    /** « aux salariés », « à un client »; « à perte » tells how. */
    private static boolean isDetermined(ParsedSentence parsed, int noun) {
        if (parsed.has(noun, Relation.DET, Relation.NUMMOD)) {
            return true;
        }
        int mark = parsed.dependent(noun, Relation.CASE);
        return mark != NONE && WordClass.CONTRACTION.has(parsed.key(mark));
    }

    /** « du lisier » after a verb that takes no « de »; « de matériel » after a negation. */
    private boolean isPartitive(PredicationDraft draft, int dependent) {
        if (!parsed.preposition(dependent).equals(Prepositions.OF)
                || draft.passive
                || draft.reflexive
                || draft.kind != Predication.Kind.VERB
                || !isPatientFree(draft, dependent)
                || TAKES_OF.contains(draft.lemma)) {
            return false;
        }
        int mark = parsed.dependent(dependent, Relation.CASE);
        boolean article =
                mark != NONE && (WordClass.CONTRACTION.has(parsed.key(mark)) || parsed.has(dependent, Relation.DET));
        return parsed.mention(dependent) == null && (article || hasNegation(draft.head));
    }

    private boolean isPatientFree(PredicationDraft draft, int dependent) {
        for (int other : parsed.dependents(draft.head, Relation.OBJ, Relation.CCOMP, Relation.XCOMP)) {
            if (other != dependent) {
                return false;
            }
        }
        return !draft.has(Slot.PATIENT) && !parsed.is(draft.head, Relation.ACL_RELCL);
    }

    private boolean hasNegation(int verb) {
        for (int dependent : parsed.dependents(verb, Relation.ADVMOD)) {
            if (WordClass.NEGATION_ADVERB.has(parsed.key(dependent))) {
                return true;
            }
        }
        return false;
    }

    /** « 3 000 puces à Meta », « fait bâtir un centre par X »: some trees hang the verb's argument on its object. */
    private void lowArguments(PredicationDraft draft) {
        Argument patient = draft.get(Slot.PATIENT);
        if (patient == null || patient.isRestored() || patient.clause() || draft.has(Slot.RECIPIENT)) {
            return;
        }
        for (int dependent : parsed.dependents(patient.head(), Relation.NMOD, Relation.OBL)) {
            boolean causative = draft.form.causative() != NONE && !draft.has(Slot.AGENT);
            if (causative && parsed.preposition(dependent).equals(Prepositions.BY)) {
                draft.remove(patient);
                draft.add(
                        phrases.phrase(Slot.PATIENT, patient.head(), dependent).after(""));
                draft.add(phrases.phrase(Slot.AGENT, dependent));
                return;
            }
            if (isDative(draft, parsed.preposition(dependent)) && canReceive(parsed, dependent, false)) {
                draft.remove(patient);
                draft.add(
                        phrases.phrase(Slot.PATIENT, patient.head(), dependent).after(""));
                draft.add(phrases.phrase(Slot.RECIPIENT, dependent));
                return;
            }
        }
    }

    /** A complement of the noun that the attribute is stays in its phrase; a verb has none. */
    private void nominalModifier(PredicationDraft draft, int dependent) {
        if (draft.kind == Predication.Kind.VERB) {
            oblique(draft, dependent);
        }
    }

    private void content(PredicationDraft draft, int dependent) {
        if (parsed.mark(dependent).indexOf(' ') > 0) {
            return;
        }
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
