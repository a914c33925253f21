package fr.titraille.subheading;

import fr.titraille.analysis.Sentence;
import java.util.List;

/** Finds headings of one form in a sentence. */
interface CandidateSource {

    /** Adds what the sentence offers; each is grammatical by itself. */
    void collect(Sentence sentence, List<Candidate> into);
}
