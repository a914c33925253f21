package fr.titraille.archive;

import org.apache.lucene.analysis.Analyzer;

/** The index library asks for an analyser; all our fields bring the house's own lemmas. */
final class UnusedAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        throw new UnsupportedOperationException("field " + field + " brings its own tokens");
    }
}
