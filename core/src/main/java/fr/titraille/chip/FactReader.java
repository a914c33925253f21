package fr.titraille.chip;

import java.util.List;

/** Reads the facts of some kinds out of one sentence. */
interface FactReader {

    /** The facts stated, in no particular order; duplicates and overlaps are sorted out later. */
    List<FactDraft> read(SentenceReading sentence);
}
