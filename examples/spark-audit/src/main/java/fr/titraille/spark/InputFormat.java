package fr.titraille.spark;

/** What the input is. */
enum InputFormat {
    /** One article a line: the contract's JSON, or ninjs. */
    JSONL,
    /** One article a row; columns are named like the contract's fields. */
    PARQUET,
    /** One article a file: plain text, Markdown or HTML, by its ending. */
    TEXT
}
