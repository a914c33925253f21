package fr.titraille.titling;

/** What of an article a piece is for. */
public enum TitlePart {
    TITLE,
    SEO_TITLE,
    STANDFIRST,
    META_DESCRIPTION,
    KEYPHRASE,
    SUBHEADING
}
