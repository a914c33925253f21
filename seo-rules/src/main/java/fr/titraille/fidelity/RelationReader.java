package fr.titraille.fidelity;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.entity.Mention;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who does what to whom out of clauses: through voice, converse verbs and comparisons. */
final class RelationReader {

    private static final Map<String, String> TRANSFERS = transfers();
    private static final Set<String> REFLEXIVES = Set.of("se", "s'");
    private static final Set<String> JOINTS = Set.of("et", "ou", "ni", ",");
    private static final Set<String> LINKS = Set.of("de", "d'", "à", "au", "du", "l'", "le", "la", "les");
    private static final int MOST_JOINED = 6;
    private static final Set<String> PARTIES = Set.of("client", "fournisseur");
    private static final Set<String> POSSESSIVES = Set.of("ses", "son", "leurs", "leur", "sa");
    private static final int REACH = 14;

    /** A party is looked for no farther than this many tokens. */
    private static final int FARTHEST = 60;

    private final ComparedText text;
    private final AnalyzedText analysis;
    private final Map<Integer, Term> names = new HashMap<>();

    private RelationReader(ComparedText text) {
        this.text = text;
        this.analysis = text.analysis();
        Set<Integer> demonyms = new HashSet<>();
        for (Mention mention : text.mentions()) {
            if (mention.form() == Mention.Form.DEMONYM) {
                demonyms.add(analysis.firstTokenFrom(mention.range().start()));
            }
        }
        for (Clause clause : text.clauses()) {
            for (Term term : clause.terms()) {
                if (term.kind() == Term.Kind.NAME && !demonyms.contains(term.token())) {
                    names.put(term.token(), term);
                }
            }
        }
        for (Mention mention : text.mentions()) {
            if (mention.form() == Mention.Form.REFERENCE && mention.type() == Mention.Type.COMPANY) {
                int token = analysis.firstTokenFrom(mention.range().start());
                String key = "@" + Folding.unaccented(mention.name());
                names.put(token, new Term(token, mention.range(), key, "", Term.Kind.NAME, 1, false));
            }
        }
    }

    private static Map<String, String> transfers() {
        Map<String, String> out = new HashMap<>();
        for (List<String> row : ResourceLines.table(RelationReader.class, "transfers.tsv", 2)) {
            for (String lemma : row.get(1).split("\\|")) {
                out.put(lemma, row.get(0));
            }
        }
        return out;
    }

    static List<Relation> read(ComparedText text) {
        RelationReader reader = new RelationReader(text);
        List<Relation> relations = new ArrayList<>();
        for (Clause clause : text.clauses()) {
            for (int i = clause.firstToken(); i < clause.endToken(); i++) {
                reader.act(clause, i, relations);
                reader.comparison(clause, i, relations);
                reader.order(clause, i, relations);
            }
        }
        return relations;
    }

    private void act(Clause clause, int i, List<Relation> relations) {
        String lemma = Folding.key(analysis.lemma(i));
        String transfer = TRANSFERS.get(lemma);
        boolean verb = ClauseSplitter.isVerb(analysis.reading(i));
        if (verb
                && i > 0
                && lemma.equals("fournir")
                && REFLEXIVES.contains(analysis.token(i - 1).key())) {
            transfer = "taker";
        }
        if (transfer == null && !(verb && isLexical(lemma))) {
            return;
        }
        if (!verb) {
            noun(clause, i, transfer, relations);
            return;
        }
        Term before = before(clause, i);
        Term after = after(clause, i);
        boolean passive = isPassive(clause, i);
        if (passive) {
            Term agent = agent(clause, i);
            if (agent == null) {
                return;
            }
            after = after == agent ? after(clause, agent.token() + 1) : after;
            after = after == null ? before : after;
            before = agent;
        }
        if (before == null || after == null || before.key().equals(after.key())) {
            return;
        }
        boolean gives = "giver".equals(transfer) || (transfer != null && isReceived(clause, i));
        String what = transfer == null ? Stems.of(lemma) : "transfer";
        for (Term one : joined(before)) {
            for (Term other : joined(after)) {
                if (!one.key().equals(other.key())) {
                    var range = one.range()
                            .union(other.range())
                            .union(analysis.token(i).range());
                    relations.add(
                            transfer == null || gives
                                    ? new Relation(what, one.key(), other.key(), range)
                                    : new Relation(what, other.key(), one.key(), range));
                }
            }
        }
    }

    /** « la commande de X à Y », « X, client de Y »: the prepositions tell the parts. */
    private void noun(Clause clause, int i, @Nullable String transfer, List<Relation> relations) {
        boolean party = PARTIES.contains(Folding.key(analysis.lemma(i)));
        boolean possessive = i > 0 && POSSESSIVES.contains(analysis.token(i - 1).key());
        Term own = party ? before(clause, i) : behind(clause, i, Set.of("de", "d'", "du", "des"));
        Term other =
                behind(clause, i, party ? Set.of("de", "d'", "du", "des") : Set.of("à", "au", "aux", "auprès", "chez"));
        if (own == null || other == null || possessive || own.key().equals(other.key())) {
            return;
        }
        var range = own.range().union(other.range()).union(analysis.token(i).range());
        boolean gives = "giver".equals(transfer) != (!party && isReceived(clause, i));
        relations.add(
                gives
                        ? new Relation("transfer", own.key(), other.key(), range)
                        : new Relation("transfer", other.key(), own.key(), range));
    }

    /** The name close behind one of the prepositions that follow a noun. */
    private @Nullable Term behind(Clause clause, int i, Set<String> prepositions) {
        for (int k = i + 1; k < Math.min(clause.endToken(), i + REACH / 2); k++) {
            if (prepositions.contains(analysis.token(k).key())) {
                for (int n = k + 1; n < Math.min(clause.endToken(), k + 3); n++) {
                    Term name = names.get(n);
                    if (name != null && !name.key().startsWith("#")) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    /** « enregistrer une commande », « une commande venant de » : the subject is the seller. */
    private boolean isReceived(Clause clause, int i) {
        for (int k = Math.max(clause.firstToken(), i - 5); k < Math.min(clause.endToken(), i + REACH); k++) {
            if ("received".equals(TRANSFERS.get(Folding.key(analysis.lemma(k))))) {
                return true;
            }
        }
        return false;
    }

    private void comparison(Clause clause, int i, List<Relation> relations) {
        String key = analysis.token(i).key();
        int sign = 0;
        int from = i + 1;
        for (Term term : clause.terms(i, i + 1)) {
            if (term.key().equals("a:better")) {
                sign = term.sign();
            }
        }
        if (sign == 0 && (key.equals("plus") || key.equals("moins"))) {
            int que = que(i);
            sign = que < 0 ? 0 : key.equals("plus") ? 1 : -1;
            from = que;
        }
        if (sign == 0) {
            return;
        }
        nouns(clause, i, sign, from, relations);
        Term before = compared(clause, i);
        Term after =
                firstName(from, Math.min(from + FARTHEST, analysis.sentenceOf(i).endToken()));
        if (before != null && after != null && !before.key().equals(after.key())) {
            var range = before.range().union(after.range());
            relations.add(
                    sign > 0
                            ? new Relation("compare", before.key(), after.key(), range)
                            : new Relation("compare", after.key(), before.key(), range));
        }
    }

    /** « les ventes aux joueurs ont dépassé celles aux entreprises »: what is compared has no name. */
    private void nouns(Clause clause, int i, int sign, int from, List<Relation> relations) {
        Term before = null;
        Term after = null;
        for (Term term : clause.terms(i - REACH, i)) {
            before = isNoun(term) ? term : before;
        }
        for (Term term : clause.terms(from, from + REACH)) {
            after = after == null && isNoun(term) ? term : after;
        }
        if (before != null && after != null && !before.key().equals(after.key())) {
            var range = before.range().union(after.range());
            relations.add(
                    sign > 0
                            ? new Relation("outdo", before.key(), after.key(), range)
                            : new Relation("outdo", after.key(), before.key(), range));
        }
    }

    private boolean isNoun(Term term) {
        return term.kind() == Term.Kind.WORD && !term.verb() && analysis.pos(term.token()) == PartOfSpeech.NOUN;
    }

    /** What is compared: the chip before the word rather than its maker; for a pronoun, the sentence before's first. */
    private @Nullable Term compared(Clause clause, int i) {
        for (int k = i - 1; k >= Math.max(clause.firstToken(), i - FARTHEST); k--) {
            Term name = names.get(k);
            if (name != null && name.key().startsWith("#")) {
                return name;
            }
        }
        Term name = before(clause, i);
        return name != null || !hasPronoun(clause, i) || clause.sentence().index() == 0
                ? name
                : firstName(
                        analysis.sentences().get(clause.sentence().index() - 1).firstToken(),
                        Math.min(
                                analysis.sentences()
                                                .get(clause.sentence().index() - 1)
                                                .firstToken()
                                        + FARTHEST,
                                analysis.sentences()
                                        .get(clause.sentence().index() - 1)
                                        .endToken()));
    }

    private boolean hasPronoun(Clause clause, int i) {
        for (int k = Math.max(clause.firstToken(), i - FARTHEST); k < i; k++) {
            if (Set.of("elle", "il", "elles", "ils", "celle-ci", "celui-ci")
                    .contains(analysis.token(k).key())) {
                return true;
            }
        }
        return false;
    }

    /** The first chip between two tokens, or else the first party. */
    private @Nullable Term firstName(int from, int end) {
        Term party = null;
        for (int k = from; k < end; k++) {
            Term name = names.get(k);
            if (name != null && name.key().startsWith("#")) {
                return name;
            }
            party = party == null ? name : party;
        }
        return party;
    }

    /** « trois mois après SK Hynix »: who comes first. */
    private void order(Clause clause, int i, List<Relation> relations) {
        String key = analysis.token(i).key();
        if ((!key.equals("avant") && !key.equals("après"))
                || (i > 0 && analysis.token(i - 1).key().equals("d'"))) {
            return;
        }
        for (int k = i + 1; k < Math.min(clause.endToken(), i + 4); k++) {
            Term name = names.get(k);
            if (name != null) {
                var range = analysis.token(i).range().union(name.range());
                relations.add(
                        key.equals("avant")
                                ? new Relation("precede", "*", name.key(), range)
                                : new Relation("precede", name.key(), "*", range));
                return;
            }
        }
    }

    private int que(int i) {
        int end = Math.min(analysis.sentenceOf(i).endToken(), i + 6);
        for (int k = i + 1; k < end; k++) {
            String key = analysis.token(k).key();
            if (key.equals("que") || key.equals("qu'")) {
                return k;
            }
        }
        return -1;
    }

    /** A name with those that « et », « ou », « ni » or a comma join to it: « d’Intel ni d’AMD ». */
    private List<Term> joined(Term name) {
        List<Term> all = new ArrayList<>(List.of(name));
        for (int step : new int[] {-1, 1}) {
            Term last = name;
            while (last != null && all.size() < MOST_JOINED) {
                last = neighbour(last, step);
                if (last != null) {
                    all.add(last);
                }
            }
        }
        return all;
    }

    private @Nullable Term neighbour(Term name, int step) {
        boolean joint = false;
        for (int k = name.token() + step; k >= 0 && k < analysis.tokens().size(); k += step) {
            Term next = names.get(k);
            String key = analysis.token(k).key();
            if (next != null) {
                return joint ? next : null;
            }
            joint |= JOINTS.contains(key);
            if (!JOINTS.contains(key)
                    && !LINKS.contains(key)
                    && !name.range().contains(analysis.token(k).start())) {
                return null;
            }
        }
        return null;
    }

    private static boolean isLexical(String lemma) {
        return !Set.of("être", "avoir", "faire", "pouvoir", "devoir", "vouloir", "aller")
                .contains(lemma);
    }

    private boolean isPassive(Clause clause, int i) {
        if (!analysis.reading(i).has("ppa")) {
            return false;
        }
        return agent(clause, i) != null;
    }

    /** The name after « par », close behind the participle. */
    private @Nullable Term agent(Clause clause, int i) {
        for (int k = i + 1; k < Math.min(clause.endToken(), i + REACH); k++) {
            if (analysis.token(k).key().equals("par")) {
                for (int n = k + 1; n < Math.min(clause.endToken(), k + 5); n++) {
                    Term name = names.get(n);
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    /** The last party before a token: in its clause, or for a relative clause in the words before it. */
    private @Nullable Term before(Clause clause, int i) {
        int low = Math.max(clause.firstToken(), i - FARTHEST);
        if (analysis.token(low).key().equals("qui")) {
            low = Math.max(clause.sentence().firstToken(), low - 6);
        }
        for (int k = i - 1; k >= low; k--) {
            Term name = names.get(k);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Term after(Clause clause, int i) {
        return nameFrom(i + 1, Math.min(clause.endToken(), i + REACH));
    }

    private @Nullable Term nameFrom(int from, int end) {
        for (int k = from; k < end; k++) {
            Term name = names.get(k);
            if (name != null && !name.key().startsWith("#")) {
                return name;
            }
        }
        for (int k = from; k < end; k++) {
            if (names.get(k) != null) {
                return names.get(k);
            }
        }
        return null;
    }
}
