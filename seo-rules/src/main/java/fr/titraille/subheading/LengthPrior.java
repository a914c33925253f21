package fr.titraille.subheading;

/**
 * How usual a section's length is: a log-normal law of its words.
 *
 * @param median words of the middle section
 * @param deviation standard deviation of the natural logarithm of the words
 * @param weight how much the law counts against the cues
 */
record LengthPrior(double median, double deviation, double weight) {

    /** The weighted log-density, up to a constant. */
    double log(long words) {
        double z = (Math.log(Math.max(1, words)) - Math.log(median)) / deviation;
        return -weight * z * z / 2;
    }
}
