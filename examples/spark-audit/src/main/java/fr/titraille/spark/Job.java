package fr.titraille.spark;

/** What is asked of the articles. */
enum Job {
    /** The score of each article, and each finding. */
    AUDIT,
    FACTS,
    DUPLICATES,
    CANNIBALS
}
