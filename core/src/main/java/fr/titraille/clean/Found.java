package fr.titraille.clean;

import fr.titraille.text.TextRange;

/**
 * Boilerplate with what is to be kept of it.
 *
 * @param boilerplate what the detector tells the world
 * @param salvage what the cleaner moves into the metadata
 */
record Found(Boilerplate boilerplate, Salvage salvage) {

    static Found of(String rule, String kind, TextRange range, boolean certain, Salvage salvage) {
        return new Found(new Boilerplate(rule, kind, range, certain, salvage.inWords(), ""), salvage);
    }

    static Found replacing(
            String rule, String kind, TextRange range, boolean certain, String replacement, Salvage salvage) {
        return new Found(new Boilerplate(rule, kind, range, certain, salvage.inWords(), replacement), salvage);
    }

    TextRange range() {
        return boilerplate.range();
    }
}
