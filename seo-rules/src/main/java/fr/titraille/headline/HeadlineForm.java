package fr.titraille.headline;

import java.util.Locale;

/** How a title, standfirst, description or subheading is made. */
public enum HeadlineForm {
    /** Subject, verb in the present, object or figure. */
    CLAUSE,
    /** Somebody's own words, between guillemets. */
    QUOTATION,
    /** A question that the text answers. */
    QUESTION,
    /** What somebody is after, in the infinitive. */
    INFINITIVE,
    /** A name and what it is, between them a comma. */
    APPOSITION,
    /** A noun with the complement that makes it news. */
    NOUN_PHRASE,
    /** « thème : complément ». */
    THEME,
    /** A fact about a chip in the press present. */
    FACT,
    /** The lede as it stands. */
    LEDE,
    /** One or two sentences of the text. */
    SENTENCES,
    /** What the article came with, shortened or as it is. */
    GIVEN,
    /** Words to be found by. */
    TERM,
    /** What a suggester proposes. */
    SUGGESTION;

    /** The name in answers, such as {@code noun-phrase}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
