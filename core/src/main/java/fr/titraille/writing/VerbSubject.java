package fr.titraille.writing;

/**
 * What a verb agrees with.
 *
 * @param person 1, 2 or 3
 */
public record VerbSubject(int person, boolean feminine, boolean plural) {

    /** « il », « le groupe ». */
    public static final VerbSubject SINGULAR = new VerbSubject(3, false, false);

    /** « ils », « les groupes ». */
    public static final VerbSubject PLURAL = new VerbSubject(3, false, true);

    /** @throws IllegalArgumentException if there is no such person */
    public VerbSubject {
        if (person < 1 || person > 3) {
            throw new IllegalArgumentException("no such person: " + person);
        }
    }

    /** Names in the third person, in the gender and number of {@link FrenchNames}. */
    public static VerbSubject of(java.util.List<String> names) {
        boolean feminine = !names.isEmpty() && names.stream().allMatch(FrenchNames::isFeminine);
        return new VerbSubject(3, feminine, FrenchNames.isPlural(names));
    }

    String personAndNumber() {
        return person + (plural ? " p" : " s");
    }
}
