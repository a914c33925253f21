package fr.titraille.chip;

import java.util.Set;

/** Verbs of saying and thinking: their « que » opens what is said, and after a comma they attribute it. */
final class ReportingVerbs {

    static final ReportingVerbs INSTANCE = new ReportingVerbs();

    private final Set<String> saying = Vocabulary.of("reporting-verb");
    private final Set<String> que = Vocabulary.of("que-verb");

    private ReportingVerbs() {}

    boolean isSaying(String lemma) {
        return saying.contains(lemma);
    }

    /** Whether a clause in « que » after the verb is its object, not a relative clause. */
    boolean takesQue(String lemma) {
        return saying.contains(lemma) || que.contains(lemma);
    }
}
