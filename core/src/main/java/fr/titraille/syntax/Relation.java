package fr.titraille.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * How a word depends on its head, after the Universal Dependencies of French
 * (universaldependencies.org/u/dep, with the subtypes of the French treebanks). Relations that compete for the same words
 * stand together, eight a block, as their weights do ({@link fr.titraille.perceptron.Weights#BLOCK}).
 */
public enum Relation {
    NSUBJ("nsubj"),
    NSUBJ_PASS("nsubj:pass"),
    OBJ("obj"),
    OBL_ARG("obl:arg"),
    OBL_MOD("obl:mod"),
    OBL_AGENT("obl:agent"),
    OBL("obl"),
    IOBJ("iobj"),
    NMOD("nmod"),
    APPOS("appos"),
    CONJ("conj"),
    FLAT_NAME("flat:name"),
    AMOD("amod"),
    NUMMOD("nummod"),
    COMPOUND("compound"),
    FLAT("flat"),
    ACL("acl"),
    ACL_RELCL("acl:relcl"),
    ADVCL("advcl"),
    XCOMP("xcomp"),
    CCOMP("ccomp"),
    PARATAXIS("parataxis"),
    CSUBJ("csubj"),
    ADVCL_CLEFT("advcl:cleft"),
    ADVMOD("advmod"),
    CASE("case"),
    MARK("mark"),
    DET("det"),
    CC("cc"),
    FIXED("fixed"),
    PUNCT("punct"),
    DEP_COMP("dep:comp"),
    COP("cop"),
    AUX("aux"),
    AUX_TENSE("aux:tense"),
    AUX_PASS("aux:pass"),
    AUX_CAUS("aux:caus"),
    EXPL_SUBJ("expl:subj"),
    EXPL_COMP("expl:comp"),
    EXPL_PASS("expl:pass"),
    EXPL_PV("expl:pv"),
    EXPL("expl"),
    ORPHAN("orphan"),
    VOCATIVE("vocative"),
    DISLOCATED("dislocated"),
    DISCOURSE("discourse"),
    PARATAXIS_INSERT("parataxis:insert"),
    NMOD_APPOS("nmod:appos"),
    ROOT("root"),
    NSUBJ_CAUS("nsubj:caus"),
    NSUBJ_OUTER("nsubj:outer"),
    CSUBJ_PASS("csubj:pass"),
    OBJ_LVC("obj:lvc"),
    OBJ_AGENT("obj:agent"),
    IOBJ_AGENT("iobj:agent"),
    FLAT_FOREIGN("flat:foreign"),
    PARATAXIS_PARENTH("parataxis:parenth"),
    REPARANDUM("reparandum"),
    GOESWITH("goeswith"),
    DEP("dep");

    private static final Map<String, Relation> BY_LABEL = new HashMap<>();

    /** By ordinal the relation without its subtype; itself where it has none or that is not listed. */
    private static final Relation[] BASES = new Relation[values().length];

    static {
        for (Relation relation : values()) {
            BY_LABEL.put(relation.label, relation);
        }
        for (Relation relation : values()) {
            BASES[relation.ordinal()] = BY_LABEL.getOrDefault(relation.universal, relation);
        }
    }

    private final String label;
    private final String universal;

    Relation(String label) {
        this.label = label;
        int colon = label.indexOf(':');
        this.universal = colon < 0 ? label : label.substring(0, colon);
    }

    /** The label of the treebanks, such as {@code obl:agent}. */
    public String label() {
        return label;
    }

    /** The label without its subtype, such as {@code obl}. */
    public String universal() {
        return universal;
    }

    /** Whether it is {@code other} or a subtype of it: {@code NSUBJ_PASS.isA(NSUBJ)}. */
    public boolean isA(Relation other) {
        return this == other || BASES[ordinal()] == other;
    }

    /**
     * The relation of a label; a subtype that is not listed is read as its universal relation.
     *
     * @throws IllegalArgumentException when not even the universal relation is known
     */
    public static Relation of(String label) {
        Relation found = BY_LABEL.get(label);
        if (found == null) {
            int colon = label.indexOf(':');
            found = BY_LABEL.get(colon < 0 ? label : label.substring(0, colon));
        }
        if (found == null) {
            throw new IllegalArgumentException("no dependency relation is called " + label);
        }
        return found;
    }
}
