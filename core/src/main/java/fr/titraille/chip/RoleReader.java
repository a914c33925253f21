package fr.titraille.chip;

import fr.titraille.chip.Clause.Link;
import fr.titraille.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the phrases around a verb or an action noun their roles, whatever the voice. */
final class RoleReader {

    static final String SUBJECT = "subject";
    static final String OBJECT = "object";

    private final SentenceReading reading;

    RoleReader(SentenceReading reading) {
        this.reading = reading;
    }

    List<Role> of(Clause clause) {
        List<Role> out = new ArrayList<>();
        VerbGroup verb = clause.verb();
        List<Phrase> subject = reading.subject(clause);
        boolean passive = verb.passive() || verb.reflexive() && isThing(subject);
        for (Phrase phrase : subject) {
            out.add(new Role(passive ? OBJECT : SUBJECT, phrase));
        }
        antecedent(clause, out);
        before(clause, out);
        complements(clause.complements(), passive, out);
        return out;
    }

    /** « se vendent »: what is sold stands as the subject. */
    private boolean isThing(List<Phrase> subject) {
        return !subject.isEmpty()
                && reading.participants().parties(subject.get(0)).isEmpty()
                && reading.participants().isChips(subject.get(0));
    }

    private void antecedent(Clause clause, List<Role> out) {
        Phrase antecedent = clause.antecedent();
        if (antecedent == null || clause.link() != Link.RELATIVE) {
            return;
        }
        switch (clause.opener()) {
            case "que", "qu'" -> out.add(new Role(OBJECT, antecedent));
            case "dont", "duquel", "desquels", "desquelles" -> out.add(new Role("de", antecedent));
            case "à qui", "auquel", "auxquels", "auxquelles" -> out.add(new Role("à", antecedent));
            default -> {}
        }
    }

    private void complements(List<Phrase> complements, boolean passive, List<Role> out) {
        boolean object = false;
        for (Phrase phrase : complements) {
            if (PhraseTime.isTime(reading.words(), phrase) || isAttribution(phrase)) {
                continue;
            }
            if (phrase.isDirect() || isPrice(phrase)) {
                boolean row = phrase.sibling() >= 0 && object;
                if ((!object || row) && phrase.parent() < 0) {
                    out.add(new Role(OBJECT, phrase));
                    object = true;
                }
            } else if (phrase.preposition().equals("par") && passive) {
                out.add(new Role(SUBJECT, phrase));
            } else {
                out.add(new Role(phrase.preposition(), phrase));
            }
        }
    }

    /** « acheter pour 2 milliards d’euros de puces »: the sum stands for what it buys. */
    private boolean isPrice(Phrase phrase) {
        Figure figure = reading.words().figure(phrase.start());
        return phrase.preposition().equals("pour") && figure != null && figure.type() == Figure.Type.MONEY;
    }

    /** « d’après les calculs du cabinet Omdia »: who says so takes no part. */
    private boolean isAttribution(Phrase phrase) {
        Phrase at = phrase;
        while (at.parent() >= 0) {
            at = reading.phrases().get(at.parent());
        }
        boolean dApres = at.preposition().equals("après")
                && reading.words().key(at.opening()).equals("d'");
        return dApres || at.preposition().equals("selon");
    }

    /** « Sans ces cartes, on n’entraîne rien », « Chez Amazon, Trainium2 équipe … »: what stands before the subject of the verb or of its modal. */
    private void before(Clause clause, List<Role> out) {
        Clause finite = clause;
        while (!finite.verb().isFinite()
                && finite.governor() >= 0
                && clause.verb().form() == VerbGroup.Form.INFINITIVE) {
            finite = reading.clauses().get(finite.governor());
        }
        for (Phrase phrase : reading.region(finite)) {
            if (phrase.start() < finite.verb().start() && phrase.preposition().equals("sans")) {
                out.add(new Role("sans", phrase));
            }
            if (phrase.opening() == reading.words().from()
                    && phrase.preposition().equals("chez")) {
                out.add(new Role("chez", phrase));
            }
        }
    }

    /** The roles around an action noun: its own complements, then those of its clause. */
    List<Role> of(Phrase noun, @Nullable Clause clause) {
        List<Role> out = new ArrayList<>();
        Set<Phrase> own = own(noun, clause);
        for (Phrase phrase : own) {
            String name = phrase.preposition().equals("par") ? SUBJECT : phrase.preposition();
            out.add(new Role(name.isEmpty() ? OBJECT : name, phrase));
        }
        // « un accord portant sur un million de puces »
        for (Clause below : reading.clauses()) {
            boolean specifies = below.link() == Link.PARTICIPIAL
                    && below.antecedent() != null
                    && isWithin(below.antecedent(), noun);
            if (specifies) {
                below.complements().stream()
                        .filter(p -> !p.isDirect() && !p.preposition().equals("par"))
                        .forEach(p -> out.add(new Role(p.preposition(), p)));
            }
        }
        return out;
    }

    /** « un contrat de 600 millions d’euros portant sur … » is still of the contract. */
    private boolean isWithin(Phrase phrase, Phrase noun) {
        Phrase at = phrase;
        while (at.parent() >= noun.index()) {
            at = reading.phrases().get(at.parent());
        }
        return at.index() == noun.index();
    }

    /** What follows a noun up to the next verb: « les livraisons de puces de Nvidia à Baidu ». */
    private Set<Phrase> own(Phrase noun, @Nullable Clause clause) {
        Set<Phrase> own = new java.util.LinkedHashSet<>();
        int end = noun.end();
        for (int k = noun.index() + 1; k < reading.phrases().size(); k++) {
            Phrase phrase = reading.phrases().get(k);
            if (phrase.opening() > end + 2
                    || phrase.isDirect() && phrase.sibling() < 0
                    || reading.clauseOf(phrase) != clause
                    || verbBetween(end, phrase.opening())) {
                break;
            }
            own.add(phrase);
            end = phrase.end();
        }
        return own;
    }

    private boolean verbBetween(int start, int end) {
        for (Clause clause : reading.clauses()) {
            int head = clause.verb().head();
            if (head >= start && head < end) {
                return true;
            }
        }
        return false;
    }
}
