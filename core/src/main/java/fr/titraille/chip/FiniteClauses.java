package fr.titraille.chip;

import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.chip.Clause.Link;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the clause of a finite verb: its link, its subject, its antecedent. */
final class FiniteClauses {

    private static final Set<String> SUBJECT_RELATIVES = Set.of("qui");
    private static final Set<String> RELATIVES = Set.of(
            "dont",
            "où",
            "lequel",
            "laquelle",
            "lesquels",
            "lesquelles",
            "auquel",
            "auxquels",
            "auxquelles",
            "duquel",
            "desquels",
            "desquelles");

    private final Words words;
    private final ClauseGround ground;
    private final SubjectFinder subjects;

    FiniteClauses(ClauseGround ground) {
        this.words = ground.words();
        this.ground = ground;
        this.subjects = new SubjectFinder(ground);
    }

    Clause finite(VerbGroup group) {
        int low = Math.max(words.from(), group.start() - ClauseGround.WINDOW);
        int i = group.start() - 1;
        while (i >= low) {
            String key = words.key(i);
            if (SUBJECT_RELATIVES.contains(key) && !words.isName(i)) {
                boolean far = !ground.phrasesBetween(i + 1, group.start(), true).isEmpty();
                if (far && !Grammar.PREPOSITIONS.contains(words.key(i - 1))) {
                    return opened(group, i, Link.RELATIVE);
                }
                return relative(group, i, far ? subjects.subjectIn(i + 1, group.start()) : List.of());
            }
            if (key.equals("que") || key.equals("qu'")) {
                if (isComparative(i)) {
                    i--;
                    continue;
                }
                return que(group, i);
            }
            if (RELATIVES.contains(key)) {
                return opened(group, i, Link.RELATIVE);
            }
            if (ground.isSubordinator(i)) {
                return opened(group, i, Link.ADVERBIAL);
            }
            if (ground.isHard(i)) {
                int open = ground.insetStart(i, low);
                if (open < 0) {
                    return main(group, i + 1, -1);
                }
                i = open - 1;
                continue;
            }
            Clause before = ground.clauseAt(i);
            if (before != null) {
                if (before.verb().isFinite()) {
                    int jump = embeddedStart(before, group);
                    if (jump < 0) {
                        return coordinate(group, before);
                    }
                    i = jump - 1;
                    continue;
                }
            }
            i--;
        }
        return main(group, low, -1);
    }

    /** « plus rapide que », « tels que », « plutôt que »: no clause opens there. */
    private boolean isComparative(int que) {
        for (int k = que - 1; k >= Math.max(words.from(), que - 3); k--) {
            if (Set.of(
                            "plus", "moins", "aussi", "autant", "tel", "tels", "telle", "telles", "ainsi", "plutôt",
                            "mieux", "même")
                    .contains(words.key(k))) {
                // « est telle que X a commandé … » opens a clause
                boolean consequence = words.key(k).startsWith("tel") && ground.isVerbToken(k - 1);
                return !consequence && !ground.isVerbToken(que - 1);
            }
            if (words.isPunctuation(k) || ground.isVerbToken(k)) {
                return false;
            }
        }
        return false;
    }

    private Clause main(VerbGroup group, int start, int governor) {
        List<Phrase> subject = subjects.subjectIn(start, group.start());
        return ground.clause(group, Link.MAIN, governor, subject, null, "", start);
    }

    private Clause opened(VerbGroup group, int opener, Link link) {
        List<Phrase> subject = subjects.subjectIn(opener + 1, group.start());
        Phrase antecedent = link == Link.RELATIVE ? ground.phraseBefore(opener) : null;
        return ground.clause(group, link, ground.governorOf(opener), subject, antecedent, words.key(opener), opener);
    }

    private Clause relative(VerbGroup group, int qui, List<Phrase> subject) {
        boolean afterPreposition = qui - 1 >= words.from() && Grammar.PREPOSITIONS.contains(words.key(qui - 1));
        int opener = afterPreposition ? qui - 1 : qui;
        Phrase antecedent = antecedent(opener, group);
        String name = afterPreposition ? words.key(qui - 1) + " qui" : "qui";
        return ground.clause(group, Link.RELATIVE, ground.governorOf(opener), subject, antecedent, name, opener);
    }

    private Clause que(VerbGroup group, int que) {
        String before = words.key(que - 1);
        List<Phrase> subject = subjects.subjectIn(que + 1, group.start());
        if (Grammar.QUE_SUBORDINATORS.contains(before)) {
            return ground.clause(
                    group, Link.ADVERBIAL, ground.governorOf(que - 1), subject, null, before + " que", que - 1);
        }
        Clause last = ground.lastClauseBefore(que);
        if (last != null && tells(last, que)) {
            return ground.clause(group, Link.COMPLETIVE, last.index(), subject, null, "que", que);
        }
        Phrase antecedent = ground.phraseBefore(que);
        if (antecedent == null
                || words.isAdverb(que - 1)
                || words.pos(que - 1) == PartOfSpeech.ADJ
                        && last != null
                        && last.verb().lemma().equals("être")) {
            return ground.clause(group, Link.COMPLETIVE, last == null ? -1 : last.index(), subject, null, "que", que);
        }
        return ground.clause(
                group, Link.RELATIVE, ground.governorOf(que), subject, object(antecedent, group), "que", que);
    }

    /** Whether the clause in « que » is what the verb before it says: nothing it could be about stands between. */
    private boolean tells(Clause clause, int que) {
        return ReportingVerbs.INSTANCE.takesQue(clause.verb().lemma())
                && ground.phrasesBetween(clause.verb().head() + 1, que, true).stream()
                        .noneMatch(this::isThing);
    }

    /** What can stand between « a déclaré » and its « que »: a date, a speaker; not a thing that was declared. */
    private boolean isThing(Phrase phrase) {
        return phrase.isDirect() && !subjects.isTime(phrase) && phrase.parent() < 0 && ChipNouns.isChip(words, phrase);
    }

    private Clause coordinate(VerbGroup group, Clause before) {
        int cut = separator(before.verb().head() + 1, group.start());
        List<Phrase> subject = cut < 0 ? List.of() : subjects.subjectIn(cut + 1, group.start());
        if (subject.isEmpty() && cut >= 0 && words.key(cut).equals("et")
                || cut >= 0 && words.key(cut).equals(",") && subject.isEmpty()) {
            return ground.clause(
                    group,
                    Link.COORDINATE,
                    before.index(),
                    subject,
                    before.antecedent(),
                    "",
                    cut < 0 ? group.start() : cut);
        }
        int governor = before.link() == Link.COMPLETIVE ? before.governor() : -1;
        Link link = governor >= 0 ? Link.COMPLETIVE : Link.MAIN;
        return ground.clause(
                group, link, governor, subject, null, governor >= 0 ? "que" : "", cut < 0 ? group.start() : cut);
    }

    /** The strongest mark between two finite verbs: « mais », « ; » before « et » before a comma; the last of equals. */
    private int separator(int start, int end) {
        int best = -1;
        int strength = 0;
        for (int i = Math.max(start, end - ClauseGround.WINDOW); i < end; i++) {
            int own = switch (words.key(i)) {
                case ";", ":", "–", "—", "…" -> 5;
                case "mais", "or", "car", "tandis" -> 4;
                case "et", "ou", "puis" -> words.key(i - 1).equals(",") ? 3 : opensClause(i + 1, end) ? 2 : 0;
                case "," -> i + 1 == end ? 0 : opensClause(i + 1, end) ? 2 : 1;
                default -> 0;
            };
            if (own > 0 && own >= strength) {
                best = i;
                strength = own;
            }
        }
        return best;
    }

    /** Whether the verb itself follows, or a bare subject that is no further name in a row. */
    private boolean opensClause(int start, int end) {
        if (start >= end) {
            return true;
        }
        for (Phrase phrase : ground.phrases()) {
            if (phrase.opening() >= start && phrase.start() < end) {
                boolean row = phrase.sibling() >= 0
                        && words.mention(phrase.head()) != null
                        && words.mention(ground.phrases().get(phrase.sibling()).head()) != null;
                return phrase.opening() <= start + 1 && phrase.isDirect() && !row && !subjects.isTime(phrase);
            }
        }
        return true;
    }

    private @Nullable Phrase antecedent(int opener, VerbGroup group) {
        Phrase nearest = ground.phraseBefore(opener);
        if (nearest == null) {
            return null;
        }
        boolean plural = NumberAgreement.isPluralVerb(words, group);
        Phrase at = nearest;
        while (at.parent() >= 0 && NumberAgreement.isPlural(words, at) != plural) {
            at = ground.phrases().get(at.parent());
        }
        if (at.parent() >= 0
                && words.mention(at.head()) != null
                && NumberAgreement.isPlural(words, ground.phrases().get(at.parent())) == plural
                && !words.isName(at.head())) {
            return at;
        }
        // « des puces de Huawei qui … »: where both agree, the noun that the name completes
        return NumberAgreement.isPlural(words, at) == plural ? at : nearest;
    }

    /** « des puces de Huawei, que la société a développées »: the object that the participle agrees with. */
    private Phrase object(Phrase nearest, VerbGroup group) {
        Reading participle = words.verbReading(group.head(), "ppa");
        if (participle == null || nearest.parent() < 0) {
            return nearest;
        }
        Phrase at = nearest;
        while (at.parent() >= 0
                && (words.mention(at.head()) != null || NumberAgreement.isPlural(words, at) != participle.has("p"))) {
            at = ground.phrases().get(at.parent());
        }
        return at;
    }

    /** Where a relative clause that stands inside the subject of {@code group} opens; -1 when it is no such clause. */
    private int embeddedStart(Clause before, VerbGroup group) {
        Clause at = before;
        while (at.link() == Link.COORDINATE && at.governor() >= 0) {
            at = ground.clauses().get(at.governor());
        }
        boolean closed = words.key(group.start() - 1).equals(",")
                || separator(before.verb().head() + 1, group.start()) < 0;
        if (at.link() == Link.RELATIVE && closed && at.start() > words.from()) {
            boolean bare = subjects.subjectIn(
                            Math.max(words.from(), before.verb().head() + 1), group.start())
                    .isEmpty();
            return bare || words.key(group.start() - 1).equals(",") ? at.start() : -1;
        }
        return at.link() == Link.ADVERBIAL
                        && words.key(group.start() - 1).equals(",")
                        && words.key(at.start() - 1).equals(",")
                ? at.start()
                : -1;
    }
}
