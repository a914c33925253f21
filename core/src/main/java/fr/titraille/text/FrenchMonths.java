package fr.titraille.text;

import java.util.List;

/** The months as French writes them. */
public final class FrenchMonths {

    /** « janvier » to « décembre », in order, lower case as running text has them: month 1 stands at 0. */
    public static final List<String> NAMES = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private FrenchMonths() {}
}
