package fr.titraille.chip;

import fr.titraille.chip.Clause.Link;
import fr.titraille.chip.VerbGroup.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the clause of an infinitive or a participle and what it hangs on. */
final class NonFiniteClauses {

    private final Words words;
    private final ClauseGround ground;

    NonFiniteClauses(ClauseGround ground) {
        this.words = ground.words();
        this.ground = ground;
    }

    Clause infinitive(VerbGroup group) {
        Clause governor = ground.openClauseBefore(group.start());
        String opener = opener(group.start());
        if (opener.equals("et") || opener.equals("ou") || opener.equals(",") || opener.equals("puis")) {
            Clause twin = infinitiveAbove(governor);
            return twin == null
                    ? ground.clause(group, Link.INFINITIVE, -1, List.of(), null, opener, group.start())
                    : ground.clause(
                            group, Link.INFINITIVE, twin.governor(), List.of(), null, twin.opener(), group.start());
        }
        return ground.clause(
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
            at = at.verb().isFinite() || at.governor() < 0
                    ? null
                    : ground.clauses().get(at.governor());
        }
        return at;
    }

    Clause presentParticiple(VerbGroup group) {
        boolean gerund =
                words.key(group.start() - 1).equals("en") || group.clitics().contains("en");
        Clause governor = ground.finiteBefore(group.start());
        int index = governor == null ? -1 : governor.index();
        Phrase before =
                gerund || words.key(group.start() - 1).equals(",") ? null : ground.phraseEndingAt(group.start());
        List<Phrase> subject = before == null || !before.isDirect() ? List.of() : List.of(before);
        return ground.clause(group, Link.PARTICIPIAL, index, subject, before, gerund ? "en" : "", group.start());
    }

    Clause pastParticiple(VerbGroup group) {
        Clause governor = ground.openClauseBefore(group.start());
        int before = group.start() - 1;
        while (before > words.from()
                && (words.isAdverb(before)
                        || words.key(before).equals(",")
                        || words.key(before).equals("et"))) {
            before--;
        }
        Phrase antecedent = ground.phraseEndingAt(before + 1);
        if (antecedent != null
                && words.key(group.start() - 1).equals("et")
                && !ground.clauses().isEmpty()) {
            Clause twin = ground.clauses().get(ground.clauses().size() - 1);
            antecedent = twin.verb().form() == Form.PAST_PARTICIPLE && twin.antecedent() != null
                    ? twin.antecedent()
                    : antecedent;
        }
        return ground.clause(
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
        boolean plural = NumberAgreement.isPluralVerb(words, group);
        while (at.parent() >= 0
                && !(NumberAgreement.isPlural(words, at) == plural && words.mention(at.head()) == null)) {
            at = ground.phrases().get(at.parent());
        }
        return at;
    }

    private String opener(int start) {
        String key = words.key(start - 1);
        return key.equals("d'") ? "de" : key;
    }
}
