package fr.titraille.chip;

import fr.titraille.entity.Mention;
import fr.titraille.entity.OrganizationCatalogue;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which authority set a measure, and what hangs on the noun that names the measure. */
final class Authorities {

    private static final Set<String> MEASURES = Vocabulary.of("sanction-noun");
    private static final Set<String> TRADE_NOUNS = Vocabulary.of("trade-noun");

    private final SentenceReading sentence;

    Authorities(SentenceReading sentence) {
        this.sentence = sentence;
    }

    /** A country or union, or an authority of one; not a firm. */
    static boolean isState(String name) {
        return OrganizationCatalogue.standard()
                .find(name)
                .map(o -> o.type() == Mention.Type.COUNTRY || o.type() == Mention.Type.AUTHORITY)
                .orElse(false);
    }

    boolean isMeasure(Phrase phrase) {
        return MEASURES.contains(sentence.words().lemma(phrase.head()));
    }

    /** Who set it: its adjective, « de Washington », « imposées par les États-Unis ». */
    Set<String> of(Phrase noun, @Nullable Clause clause) {
        Set<String> out = new LinkedHashSet<>();
        for (Phrase phrase : sentence.phrases()) {
            boolean own = phrase.index() == noun.index();
            boolean by = phrase.index() > noun.index()
                    && phrase.index() < noun.index() + 6
                    && phrase.preposition().equals("par")
                    && hangsOn(phrase, noun, clause);
            if (own || by || isComplement(phrase, noun)) {
                for (Mention mention : sentence.words().mentions(phrase.start(), phrase.end())) {
                    boolean demonym = mention.form() == Mention.Form.DEMONYM;
                    boolean state = mention.type() == Mention.Type.COUNTRY || mention.type() == Mention.Type.AUTHORITY;
                    boolean sets = demonym
                            ? own || by || isTrade(phrase)
                            : own || by || phrase.preposition().equals("de");
                    if (state && sets) {
                        out.addAll(sentence.participants().parties(phrase));
                        if (demonym) {
                            out.add(mention.name());
                        }
                    }
                }
            }
        }
        out.removeIf(name -> !isState(name));
        return out;
    }

    /** « les contrôles à l’exportation américains », « les règles d’exportation du gouvernement ». */
    private boolean isComplement(Phrase phrase, Phrase noun) {
        boolean child = phrase.parent() == noun.index();
        boolean grandchild = phrase.parent() > noun.index()
                && (sentence.phrases().get(phrase.parent()).parent() == noun.index()
                        || phrase.parent() == noun.index() + 1);
        boolean trade =
                phrase.index() == noun.index() + 1 && phrase.preposition().equals("à") && isTrade(phrase);
        return child || grandchild || trade;
    }

    private boolean isTrade(Phrase phrase) {
        return TRADE_NOUNS.contains(sentence.words().lemma(phrase.head()));
    }

    /** Whether a phrase says what, whom or since when of a measure: its complement, or in a participle or relative on it. */
    boolean hangsOn(Phrase phrase, Phrase noun, @Nullable Clause clause) {
        Clause own = sentence.clauseOf(phrase);
        if (own == clause) {
            for (Clause other : sentence.clauses()) {
                if (other.verb().head() >= noun.end() && other.verb().head() < phrase.start()) {
                    return false;
                }
            }
            return !phrase.isDirect() && phrase.opening() - noun.end() < 16;
        }
        Clause at = own;
        for (int depth = 0; at != null && depth < 6; depth++) {
            boolean specifies = at.link() == Clause.Link.RELATIVE || at.link() == Clause.Link.PARTICIPIAL;
            if (specifies && at.antecedent() != null && descends(at.antecedent(), noun)) {
                return true;
            }
            if (at.verb().isFinite()) {
                return false;
            }
            at = sentence.governor(at);
        }
        return false;
    }

    private boolean descends(Phrase phrase, Phrase noun) {
        Phrase at = phrase;
        while (at.index() > noun.index()) {
            boolean tied = at.preposition().equals("à")
                    || at.preposition().equals("sur")
                    || at.preposition().equals("vers");
            if (at.parent() < 0 && !tied) {
                return false;
            }
            at = sentence.phrases().get(at.parent() >= 0 ? at.parent() : at.index() - 1);
        }
        return at.index() == noun.index();
    }
}
