package fr.titraille.predication;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.WordTag;
import fr.titraille.entity.Mention;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the remnants of elided clauses, which trees often take for more conjuncts of the object: « X a acheté 40 000
 * puces et Y 60 000 », « a livré 3 000 puces à X et 4 000 à Y ». Reads the row of words over the tree; each remnant is cut
 * out of the phrases around it.
 */
final class Gaps {

    /** An elided clause: the verb it repeats and the heads of what is left of it. */
    record Gap(int verb, List<Integer> remnants) {}

    private static final int NONE = ParsedSentence.NONE;

    private final ParsedSentence parsed;
    private final Set<Integer> predicates;
    private final int[] spans;
    private int marked;
    private final List<Gap> gaps = new ArrayList<>();

    Gaps(ParsedSentence parsed, Set<Integer> predicates) {
        this.parsed = parsed;
        this.predicates = predicates;
        this.spans = new int[parsed.end - parsed.first];
        byTree();
        byWords();
    }

    List<Gap> all() {
        return gaps;
    }

    /** 0, or the number of the remnant that the token belongs to. */
    int span(int token) {
        return spans[token - parsed.first];
    }

    /** A noun coordinated with a verb, and its orphans. */
    private void byTree() {
        for (int token = parsed.first; token < parsed.end; token++) {
            int verb = hostOf(token);
            if (verb == NONE
                    || !predicates.contains(verb)
                    || predicates.contains(token)
                    || !parsed.isAny(token, Relation.CONJ, Relation.PARATAXIS)
                    || !parsed.isNominal(token)) {
                continue;
            }
            List<Integer> heads = new ArrayList<>(List.of(token));
            for (int dependent : parsed.dependents(token)) {
                if (dependent > token && isOrphan(dependent)) {
                    heads.add(dependent);
                }
            }
            if (heads.size() > 1 && parsed.has(verb, Relation.NSUBJ, Relation.OBJ)) {
                add(verb, heads);
            }
        }
    }

    /** The verb that a noun is coordinated with, straight or by way of its object. */
    private int hostOf(int token) {
        int above = parsed.head(token);
        boolean byObject = above != NONE
                && parsed.is(above, Relation.OBJ)
                && parsed.is(token, Relation.CONJ)
                && parsed.isParty(token)
                && !parsed.isParty(above);
        return byObject ? parsed.head(above) : above;
    }

    private boolean isOrphan(int token) {
        if (parsed.relation(token) == Relation.ORPHAN) {
            return true;
        }
        // « Meta des serveurs »: des is no complement of a name
        int mark = parsed.dependent(token, Relation.CASE, Relation.DET);
        return parsed.isAny(token, Relation.NMOD, Relation.OBJ, Relation.OBL)
                && mark != NONE
                && WordClass.INDEFINITE_ARTICLE.has(parsed.key(mark))
                && parsed.isParty(parsed.head(token));
    }

    private void byWords() {
        int at = parsed.first + 1;
        while (at < parsed.end - 1) {
            int end = isSeparator(at - 1) ? remnants(at) : NONE;
            at = end == NONE ? at + 1 : end;
        }
    }

    private boolean isSeparator(int token) {
        String key = parsed.key(token);
        return WordClass.COPULATIVE.has(key) || isComma(token);
    }

    private boolean isComma(int token) {
        String key = parsed.key(token);
        return key.equals(",") || key.equals(";");
    }

    /** Reads two remnants from {@code start}; answers one past their end, or -1. */
    private int remnants(int start) {
        if (span(start) != 0) {
            return NONE;
        }
        int party = partyEnd(start);
        int second = party == NONE ? NONE : skipComma(party);
        int end = second == NONE ? NONE : countedEnd(second);
        if (end != NONE && endsClause(end)) {
            int verb = verbBefore(start, NONE);
            return verb == NONE ? NONE : cut(verb, start, party, second, end);
        }
        int counted = countedEnd(start);
        if (counted == NONE || counted >= parsed.end || parsed.pos(counted) != PartOfSpeech.ADP) {
            return NONE;
        }
        int named = partyEnd(counted + 1);
        if (named == NONE || !endsClause(named)) {
            return NONE;
        }
        int verb = verbBefore(start, counted);
        return verb == NONE ? NONE : cut(verb, start, counted, counted, named);
    }

    /** One past a name that can act and starts here, with the determiner before it; or -1. */
    private int partyEnd(int start) {
        int at = start;
        if (parsed.holds(at) && WordClass.DEFINITE_ARTICLE.has(parsed.key(at))) {
            at++;
        }
        if (!parsed.holds(at) || !parsed.isParty(at) && parsed.text.tag(at) != WordTag.PROPN) {
            return NONE;
        }
        Mention mention = parsed.mention(at);
        int end = at + 1;
        while (parsed.holds(end)
                && (mention != null && parsed.mention(end) == mention || parsed.is(end, Relation.FLAT))) {
            end++;
        }
        return end;
    }

    private int skipComma(int token) {
        return parsed.holds(token) && isComma(token) ? token + 1 : token;
    }

    /** One past a number with its noun, at most a few words on; or -1. */
    private int countedEnd(int start) {
        int at = start;
        while (parsed.holds(at) && parsed.pos(at) == PartOfSpeech.ADV) {
            at++;
        }
        if (!parsed.holds(at) || parsed.pos(at) != PartOfSpeech.NUM) {
            return NONE;
        }
        while (parsed.holds(at) && isOfCount(at)) {
            at++;
        }
        return at;
    }

    private boolean isOfCount(int token) {
        PartOfSpeech pos = parsed.pos(token);
        boolean noun = pos == PartOfSpeech.NUM
                || pos == PartOfSpeech.NOUN
                || pos == PartOfSpeech.SYM
                || pos == PartOfSpeech.ADJ
                || pos == PartOfSpeech.PROPN && !parsed.isParty(token);
        return noun || WordClass.OF.has(parsed.key(token)) && parsed.holds(token + 1) && !parsed.isParty(token + 1);
    }

    private boolean endsClause(int token) {
        return !parsed.holds(token)
                || parsed.is(token, Relation.PUNCT)
                || isSeparator(token)
                || parsed.pos(token) == PartOfSpeech.ADP;
    }

    /** The verb before the remnants whose own arguments are of the same build; or -1. */
    private int verbBefore(int start, int preposition) {
        for (int token = start - 1; token >= parsed.first; token--) {
            if (!predicates.contains(token)) {
                continue;
            }
            int object = parsed.dependent(token, Relation.OBJ, Relation.NSUBJ_PASS, Relation.OBL);
            if (object == NONE) {
                continue;
            }
            boolean fits = preposition == NONE
                    ? countedArgument(token) && parsed.has(token, Relation.NSUBJ)
                    : countedArgument(token) && samePreposition(token, preposition, start);
            if (fits) {
                return token;
            }
        }
        return NONE;
    }

    private boolean countedArgument(int verb) {
        for (int dependent : parsed.dependents(verb, Relation.OBJ, Relation.NSUBJ_PASS, Relation.OBL, Relation.XCOMP)) {
            if (parsed.isCounted(dependent)) {
                return true;
            }
        }
        return false;
    }

    private boolean samePreposition(int verb, int preposition, int before) {
        for (int token = verb + 1; token < before; token++) {
            if (parsed.pos(token) == PartOfSpeech.ADP
                    && parsed.key(token).equals(parsed.key(preposition))
                    && partyEnd(token + 1) != NONE) {
                return true;
            }
        }
        return false;
    }

    private int cut(int verb, int start, int end, int second, int secondEnd) {
        add(verb, List.of(mark(start, end), mark(second, secondEnd)));
        return secondEnd;
    }

    private void add(int verb, List<Integer> heads) {
        if (gaps.stream().noneMatch(g -> g.remnants().equals(heads))) {
            for (int head : heads) {
                if (span(head) == 0) {
                    markSubtree(head, heads);
                }
            }
            gaps.add(new Gap(verb, heads));
        }
    }

    private void markSubtree(int head, List<Integer> heads) {
        int number = ++marked;
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            int token = open.pop();
            spans[token - parsed.first] = number;
            for (int dependent : parsed.dependents(token)) {
                if (span(dependent) == 0 && !heads.contains(dependent)) {
                    open.push(dependent);
                }
            }
        }
    }

    /** Numbers the words of a remnant and answers its head: the word that hangs outside. */
    private int mark(int start, int end) {
        int number = ++marked;
        int head = NONE;
        for (int token = start; token < end; token++) {
            spans[token - parsed.first] = number;
            int above = parsed.head(token);
            boolean outside = above == NONE || above < start || above >= end;
            if (outside
                    && !parsed.isAny(token, Relation.CASE, Relation.DET, Relation.CC, Relation.ADVMOD)
                    && head == NONE) {
                head = token;
            }
        }
        return head == NONE ? end - 1 : head;
    }
}
