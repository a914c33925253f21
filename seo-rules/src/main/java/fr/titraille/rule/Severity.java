package fr.titraille.rule;

/** How grave a finding is, gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    ADVICE
}
