package fr.titraille.chip;

import fr.titraille.chip.Clause.Link;
import fr.titraille.chip.VerbGroup.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shallow analysis of a sentence into clauses: which phrases are the subject of a verb, which follow it, and on what
 * clause it hangs. It looks at most {@link #WINDOW} words back from a verb, so its cost is linear.
 */
final class ClauseReader {

    private static final int WINDOW = 90;
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
    private static final Set<String> DASHES = Set.of("–", "—");

    private final Words words;
    private final List<VerbGroup> groups;
    private final List<Phrase> phrases;
    private final List<Clause> out = new ArrayList<>();

    private ClauseReader(Words words, List<VerbGroup> groups, List<Phrase> phrases) {
        this.words = words;
        this.groups = groups;
        this.phrases = phrases;
    }

    static List<Clause> read(Words words, List<VerbGroup> groups, List<Phrase> phrases) {
        ClauseReader reader = new ClauseReader(words, groups, phrases);
        for (VerbGroup group : groups) {
            reader.add(group);
        }
        return reader.withComplements();
    }

    private void add(VerbGroup group) {
        Clause clause = switch (group.form()) {
            case FINITE -> finite(group);
            case INFINITIVE -> infinitive(group);
            case PRESENT_PARTICIPLE -> presentParticiple(group);
            case PAST_PARTICIPLE -> pastParticiple(group);
        };
        out.add(clause);
    }

    private Clause clause(
            VerbGroup group,
            Link link,
            int governor,
            List<Phrase> subject,
            @Nullable Phrase antecedent,
            String opener,
            int start) {
        return new Clause(out.size(), group, link, governor, subject, antecedent, opener, List.of(), start);
    }

    // ------------------------------------------------------------- finite

    private Clause finite(VerbGroup group) {
        int low = Math.max(words.from(), group.start() - WINDOW);
        int i = group.start() - 1;
        while (i >= low) {
            String key = words.key(i);
            if (SUBJECT_RELATIVES.contains(key) && !words.isName(i)) {
                boolean far = !phrasesBetween(i + 1, group.start(), true).isEmpty();
                return far ? opened(group, i, Link.RELATIVE) : relative(group, i, List.of());
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
            if (isSubordinator(i)) {
                return opened(group, i, Link.ADVERBIAL);
            }
            if (isHard(i)) {
                int open = insetStart(i, low);
                if (open < 0) {
                    return main(group, i + 1, -1);
                }
                i = open - 1;
                continue;
            }
            Clause before = clauseAt(i);
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
                return !isVerbToken(que - 1);
            }
            if (words.isPunctuation(k) || isVerbToken(k)) {
                return false;
            }
        }
        return false;
    }

    private Clause main(VerbGroup group, int start, int governor) {
        List<Phrase> subject = subjectIn(start, group.start());
        return clause(group, Link.MAIN, governor, subject, null, "", start);
    }

    private Clause opened(VerbGroup group, int opener, Link link) {
        List<Phrase> subject = subjectIn(opener + 1, group.start());
        Phrase antecedent = link == Link.RELATIVE ? phraseBefore(opener) : null;
        return clause(group, link, governorOf(opener), subject, antecedent, words.key(opener), opener);
    }

    private Clause relative(VerbGroup group, int qui, List<Phrase> subject) {
        boolean afterPreposition = qui - 1 >= words.from() && Grammar.PREPOSITIONS.contains(words.key(qui - 1));
        int opener = afterPreposition ? qui - 1 : qui;
        Phrase antecedent = antecedent(opener, group);
        String name = afterPreposition ? words.key(qui - 1) + " qui" : "qui";
        return clause(group, Link.RELATIVE, governorOf(opener), subject, antecedent, name, opener);
    }

    private Clause que(VerbGroup group, int que) {
        String before = words.key(que - 1);
        List<Phrase> subject = subjectIn(que + 1, group.start());
        if (Grammar.QUE_SUBORDINATORS.contains(before)) {
            return clause(group, Link.ADVERBIAL, governorOf(que - 1), subject, null, before + " que", que - 1);
        }
        Clause last = lastClauseBefore(que);
        if (last != null && tells(last, que)) {
            return clause(group, Link.COMPLETIVE, last.index(), subject, null, "que", que);
        }
        Phrase antecedent = phraseBefore(que);
        if (antecedent == null
                || words.isAdverb(que - 1)
                || words.pos(que - 1) == fr.titraille.analysis.PartOfSpeech.ADJ
                        && last != null
                        && last.verb().lemma().equals("être")) {
            return clause(group, Link.COMPLETIVE, last == null ? -1 : last.index(), subject, null, "que", que);
        }
        return clause(group, Link.RELATIVE, governorOf(que), subject, object(antecedent, group), "que", que);
    }

    /** Whether the clause in « que » is what the verb before it says: nothing it could be about stands between. */
    private boolean tells(Clause clause, int que) {
        return ReportingVerbs.INSTANCE.takesQue(clause.verb().lemma())
                && phrasesBetween(clause.verb().head() + 1, que, true).stream().noneMatch(this::isThing);
    }

    /** What can stand between « a déclaré » and its « que »: a date, a speaker; not a thing that was declared. */
    private boolean isThing(Phrase phrase) {
        return phrase.isDirect() && !isTime(phrase) && phrase.parent() < 0 && ChipNouns.isChip(words, phrase);
    }

    private Clause coordinate(VerbGroup group, Clause before) {
        int cut = separator(before.verb().head() + 1, group.start());
        List<Phrase> subject = cut < 0 ? List.of() : subjectIn(cut + 1, group.start());
        if (subject.isEmpty() && cut >= 0 && words.key(cut).equals("et")
                || cut >= 0 && words.key(cut).equals(",") && subject.isEmpty()) {
            return clause(
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
        return clause(group, link, governor, subject, null, governor >= 0 ? "que" : "", cut < 0 ? group.start() : cut);
    }

    /** The strongest mark between two finite verbs: « mais », « ; » before « et » before a comma; the last of equals. */
    private int separator(int start, int end) {
        int best = -1;
        int strength = 0;
        for (int i = Math.max(start, end - WINDOW); i < end; i++) {
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
        for (Phrase phrase : phrases) {
            if (phrase.opening() >= start && phrase.start() < end) {
                boolean row = phrase.sibling() >= 0
                        && words.mention(phrase.head()) != null
                        && words.mention(phrases.get(phrase.sibling()).head()) != null;
                return phrase.opening() <= start + 1 && phrase.isDirect() && !row && !isTime(phrase);
            }
        }
        return true;
    }

    // ------------------------------------------------------------- not finite

    private Clause infinitive(VerbGroup group) {
        Clause governor = openClauseBefore(group.start());
        String opener = opener(group.start());
        if (opener.equals("et") || opener.equals("ou") || opener.equals(",") || opener.equals("puis")) {
            Clause twin = infinitiveAbove(governor);
            return twin == null
                    ? clause(group, Link.INFINITIVE, -1, List.of(), null, opener, group.start())
                    : clause(group, Link.INFINITIVE, twin.governor(), List.of(), null, twin.opener(), group.start());
        }
        return clause(
                group,
                Link.INFINITIVE,
                governor == null ? -1 : governor.index(),
                List.of(),
                null,
                opener,
                group.start());
    }

    /** The infinitive that « et » goes on from: « compte acheter et installer ». */
    private @Nullable Clause infinitiveAbove(@Nullable Clause last) {
        Clause at = last;
        while (at != null && at.verb().form() != Form.INFINITIVE) {
            at = at.verb().isFinite() || at.governor() < 0 ? null : out.get(at.governor());
        }
        return at;
    }

    private Clause presentParticiple(VerbGroup group) {
        boolean gerund =
                words.key(group.start() - 1).equals("en") || group.clitics().contains("en");
        Clause governor = finiteBefore(group.start());
        int index = governor == null ? -1 : governor.index();
        Phrase before = gerund || words.key(group.start() - 1).equals(",") ? null : phraseEndingAt(group.start());
        List<Phrase> subject = before == null || !before.isDirect() ? List.of() : List.of(before);
        return clause(group, Link.PARTICIPIAL, index, subject, before, gerund ? "en" : "", group.start());
    }

    private Clause pastParticiple(VerbGroup group) {
        Clause governor = openClauseBefore(group.start());
        int before = group.start() - 1;
        while (before > words.from()
                && (words.isAdverb(before)
                        || words.key(before).equals(",")
                        || words.key(before).equals("et"))) {
            before--;
        }
        Phrase antecedent = phraseEndingAt(before + 1);
        if (antecedent != null && words.key(group.start() - 1).equals("et") && !out.isEmpty()) {
            Clause twin = out.get(out.size() - 1);
            antecedent = twin.verb().form() == Form.PAST_PARTICIPLE && twin.antecedent() != null
                    ? twin.antecedent()
                    : antecedent;
        }
        return clause(
                group,
                Link.PARTICIPIAL,
                governor == null ? -1 : governor.index(),
                List.of(),
                antecedent == null ? null : governing(antecedent, group),
                "",
                group.start());
    }

    /** The noun that a participle agrees with: « une puce de Nvidia vendue » is the chip, not its maker. */
    private Phrase governing(Phrase phrase, VerbGroup group) {
        Phrase at = phrase;
        boolean plural = Agreement.isPluralVerb(words, group);
        while (at.parent() >= 0 && !(Agreement.isPlural(words, at) == plural && words.mention(at.head()) == null)) {
            at = phrases.get(at.parent());
        }
        return at;
    }

    /** « des puces de Huawei, que la société a développées »: the object that the participle agrees with. */
    private Phrase object(Phrase nearest, VerbGroup group) {
        fr.titraille.analysis.Reading participle = words.verbReading(group.head(), "ppa");
        if (participle == null || nearest.parent() < 0) {
            return nearest;
        }
        Phrase at = nearest;
        while (at.parent() >= 0
                && (words.mention(at.head()) != null || Agreement.isPlural(words, at) != participle.has("p"))) {
            at = phrases.get(at.parent());
        }
        return at;
    }

    private String opener(int start) {
        String key = words.key(start - 1);
        return key.equals("d'") ? "de" : key;
    }

    // ------------------------------------------------------------- looking around

    private @Nullable Phrase antecedent(int opener, VerbGroup group) {
        Phrase nearest = phraseBefore(opener);
        if (nearest == null) {
            return null;
        }
        boolean plural = Agreement.isPluralVerb(words, group);
        Phrase at = nearest;
        while (at.parent() >= 0 && Agreement.isPlural(words, at) != plural) {
            at = phrases.get(at.parent());
        }
        if (at.parent() >= 0
                && words.mention(at.head()) != null
                && Agreement.isPlural(words, phrases.get(at.parent())) == plural
                && !words.isName(at.head())) {
            return at;
        }
        // « des puces de Huawei qui … »: where both agree, the noun that the name completes
        return Agreement.isPlural(words, at) == plural ? at : nearest;
    }

    private @Nullable Phrase phraseBefore(int token) {
        int i = token - 1;
        while (i >= words.from() && (words.key(i).equals(",") || DASHES.contains(words.key(i)) || words.isAdverb(i))) {
            i--;
        }
        if (i >= words.from() && words.key(i).equals(")")) {
            int open = insetStart(i, Math.max(words.from(), i - WINDOW));
            i = open < 0 ? i : open - 1;
        }
        return phraseEndingAt(i + 1);
    }

    private @Nullable Phrase phraseEndingAt(int end) {
        for (int k = phrases.size() - 1; k >= 0; k--) {
            Phrase phrase = phrases.get(k);
            if (phrase.end() <= end) {
                return phrase.end() == end || words.isPunctuation(end - 1) && phrase.end() == end - 1 ? phrase : null;
            }
        }
        return null;
    }

    private boolean isSubordinator(int i) {
        String key = words.key(i);
        if (!Grammar.SUBORDINATORS.contains(key) || words.isName(i)) {
            return false;
        }
        return switch (key) {
            case "s'" -> words.key(i + 1).startsWith("il") && !isVerbToken(i + 1);
            case "comme" ->
                i == words.from()
                        || words.key(i - 1).equals(",") && Grammar.SUBJECT_PRONOUNS.contains(words.key(i + 1));
            case "parce", "tandis" -> false;
            default -> true;
        };
    }

    private boolean isVerbToken(int i) {
        return clauseAt(i) != null;
    }

    private boolean isHard(int i) {
        String key = words.key(i);
        return key.equals(";")
                || key.equals(":")
                || key.equals("(")
                || key.equals(")")
                || key.equals("«")
                || key.equals("»")
                || key.equals(".")
                || key.equals("…")
                || key.equals("!")
                || key.equals("?")
                || DASHES.contains(key);
    }

    /** Where the bracket or pair of dashes that closes at {@code i} opens; -1 when it does not close one. */
    private int insetStart(int i, int low) {
        String key = words.key(i);
        String open = key.equals(")") ? "(" : key.equals("»") ? "«" : DASHES.contains(key) ? key : "";
        if (open.isEmpty()) {
            return -1;
        }
        for (int k = i - 1; k >= low; k--) {
            if (words.key(k).equals(open)) {
                boolean dateline = DASHES.contains(key) && k == words.from();
                return dateline ? -1 : k;
            }
        }
        return -1;
    }

    private @Nullable Clause clauseAt(int token) {
        for (int k = out.size() - 1; k >= 0; k--) {
            VerbGroup verb = out.get(k).verb();
            if (token > verb.head()) {
                return null;
            }
            if (token >= verb.start()) {
                return out.get(k);
            }
        }
        return null;
    }

    /** Where a relative clause that stands inside the subject of {@code group} opens; -1 when it is no such clause. */
    private int embeddedStart(Clause before, VerbGroup group) {
        Clause at = before;
        while (at.link() == Link.COORDINATE && at.governor() >= 0) {
            at = out.get(at.governor());
        }
        boolean closed = words.key(group.start() - 1).equals(",")
                || separator(before.verb().head() + 1, group.start()) < 0;
        if (at.link() == Link.RELATIVE && closed && at.start() > words.from()) {
            boolean bare = subjectIn(Math.max(words.from(), before.verb().head() + 1), group.start())
                    .isEmpty();
            return bare || words.key(group.start() - 1).equals(",") ? at.start() : -1;
        }
        return at.link() == Link.ADVERBIAL
                        && words.key(group.start() - 1).equals(",")
                        && words.key(at.start() - 1).equals(",")
                ? at.start()
                : -1;
    }

    private int governorOf(int token) {
        Clause last = lastClauseBefore(token);
        return last == null ? -1 : last.index();
    }

    private @Nullable Clause lastClauseBefore(int token) {
        for (int k = out.size() - 1; k >= 0; k--) {
            if (out.get(k).verb().head() < token) {
                return out.get(k);
            }
        }
        return null;
    }

    private @Nullable Clause openClauseBefore(int token) {
        Clause last = lastClauseBefore(token);
        // a bare participle inside a phrase governs no infinitive but its own
        while (last != null && last.verb().form() == Form.PAST_PARTICIPLE && last.governor() >= 0) {
            last = out.get(last.governor());
        }
        return last;
    }

    private @Nullable Clause finiteBefore(int token) {
        for (int k = out.size() - 1; k >= 0; k--) {
            if (out.get(k).verb().head() < token && out.get(k).verb().isFinite()) {
                return out.get(k);
            }
        }
        return null;
    }

    private List<Phrase> phrasesBetween(int start, int end, boolean heads) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.start() >= end) {
                break;
            }
            if (phrase.opening() >= start && (!heads || phrase.parent() < 0)) {
                found.add(phrase);
            }
        }
        return found;
    }

    /** The first phrase without a preposition, outside relative clauses and insets, with its siblings. */
    private List<Phrase> subjectIn(int start, int end) {
        List<Phrase> subject = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.start() >= end) {
                break;
            }
            if (phrase.opening() < start || insideClause(phrase, start) || insideBrackets(phrase, start)) {
                continue;
            }
            boolean first = subject.isEmpty() && phrase.isDirect() && !isTime(phrase);
            boolean next = !subject.isEmpty() && phrase.isDirect() && phrase.sibling() >= 0 && !isTime(phrase);
            if (first || next) {
                subject.add(phrase);
            }
        }
        return subject;
    }

    private boolean insideBrackets(Phrase phrase, int start) {
        for (int i = phrase.opening() - 1; i >= start; i--) {
            if (words.key(i).equals(")")) {
                return false;
            }
            if (words.key(i).equals("(")) {
                return true;
            }
        }
        return false;
    }

    private boolean insideClause(Phrase phrase, int start) {
        for (int k = out.size() - 1; k >= 0; k--) {
            Clause clause = out.get(k);
            if (clause.start() >= start
                    && clause.start() < phrase.start()
                    && (clause.link() == Link.RELATIVE
                            || clause.link() == Link.ADVERBIAL
                            || clause.link() == Link.PARTICIPIAL
                                    && clause.verb().head() < phrase.start()
                            || clause.link() == Link.INFINITIVE && clause.verb().head() < phrase.start())) {
                // closed by the comma that follows it
                return !commaBetween(clause.verb().head() + 1, phrase.opening());
            }
        }
        return false;
    }

    private boolean commaBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.key(i).equals(",") || words.key(i).equals(")")) {
                return true;
            }
        }
        return false;
    }

    boolean isTime(Phrase phrase) {
        return PhraseTime.isTime(words, phrase);
    }

    // ------------------------------------------------------------- complements

    private List<Clause> withComplements() {
        List<List<Phrase>> own = new ArrayList<>();
        for (int k = 0; k < out.size(); k++) {
            own.add(new ArrayList<>());
        }
        for (Phrase phrase : phrases) {
            int owner = owner(phrase);
            if (owner >= 0) {
                own.get(owner).add(phrase);
            }
        }
        List<Clause> complete = new ArrayList<>();
        for (Clause c : out) {
            complete.add(new Clause(
                    c.index(),
                    c.verb(),
                    c.link(),
                    c.governor(),
                    c.subject(),
                    c.antecedent(),
                    c.opener(),
                    own.get(c.index()),
                    c.start()));
        }
        return complete;
    }

    /** The last clause whose verb stands before the phrase and that no bracket, dash or later clause has closed. */
    private int owner(Phrase phrase) {
        int last = -1;
        for (Clause clause : out) {
            if (clause.verb().head() < phrase.start()) {
                last = clause.verb().head();
            } else if (clause.verb().isFinite()) {
                if (clause.start() <= phrase.opening() && clause.start() > last) {
                    return -1;
                }
                break;
            }
        }
        for (int k = out.size() - 1; k >= 0; k--) {
            Clause clause = out.get(k);
            if (clause.verb().head() < phrase.start() && !closedBefore(clause, phrase)) {
                return k;
            }
        }
        return -1;
    }

    private boolean closedBefore(Clause clause, Phrase phrase) {
        int head = clause.verb().head();
        int depth = 0;
        for (int i = head + 1; i < phrase.opening(); i++) {
            String key = words.key(i);
            if (key.equals("(") || key.equals("«")) {
                depth++;
            } else if (key.equals(")") || key.equals("»")) {
                depth--;
            } else if (DASHES.contains(key) && words.key(clause.start() - 1).equals(key)) {
                depth--;
            } else if (key.equals(";")) {
                return true;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
