package fr.titraille.optimize.prose;

import fr.titraille.entity.Chip;
import fr.titraille.entity.Sourced;
import fr.titraille.writing.FrenchNumbers;
import fr.titraille.writing.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue's values in French. A value that is disputed, only announced or written in a way not foreseen here is
 * passed over: better silent than wrong.
 */
final class ChipSpecs {

    /** Behind a date that is not the one of the presentation. */
    private static final String SALE = " (on sale)";

    private static final String ANNOUNCED = "(announced)";
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d\\d)?");
    private static final Pattern MEMORY = Pattern.compile("(\\d+) GB(?: ([A-Z][A-Za-z0-9]+))?( \\(SXM\\))?");
    private static final Pattern TWO_MEMORIES =
            Pattern.compile("(\\d+) GB ([A-Z][A-Za-z0-9]+) or (\\d+) GB ([A-Z][A-Za-z0-9]+)");
    private static final Pattern RATE = Pattern.compile("(NVLink )?([\\d.]+) (GB|TB)/s( \\(SXM\\))?");
    private static final Pattern COMPUTE =
            Pattern.compile("(about )?(\\d+) (TFLOPS|PFLOPS) (FP16|BF16|FP8)(?: dense)?( \\(SXM\\).*)?");

    private ChipSpecs() {}

    /** « 80 Go de mémoire HBM3 ». */
    static Optional<String> memory(Chip chip) {
        Matcher two = match(TWO_MEMORIES, chip.memory());
        if (two != null) {
            return Optional.of("%s Go de mémoire %s ou %s Go de mémoire %s, selon la version"
                    .formatted(two.group(1), two.group(2), two.group(3), two.group(4))
                    .replace(" Go", "\u00A0Go"));
        }
        Matcher one = match(MEMORY, chip.memory());
        if (one == null) {
            return Optional.empty();
        }
        String kind = one.group(2) == null ? "" : " " + one.group(2);
        String version = one.group(3) == null ? "" : " dans sa version SXM";
        return Optional.of(one.group(1) + "\u00A0Go de mémoire" + kind + version);
    }

    /** « 2,039 To/s ». */
    static Optional<String> bandwidth(Chip chip) {
        Matcher rate = match(RATE, chip.bandwidth());
        return rate == null || rate.group(4) != null ? Optional.empty() : Optional.of(rate(rate));
    }

    /** « 600 Go/s ». */
    static Optional<String> interconnect(Chip chip) {
        Matcher rate = match(RATE, chip.interconnect());
        return rate == null || rate.group(4) != null ? Optional.empty() : Optional.of(rate(rate));
    }

    /** The link between chips in gigabytes a second, or 0. */
    static double gigabytesPerSecond(Chip chip) {
        Matcher rate = match(RATE, chip.interconnect());
        if (rate == null || rate.group(4) != null) {
            return 0;
        }
        return Double.parseDouble(rate.group(2)) * (rate.group(3).equals("TB") ? 1_000 : 1);
    }

    /** « 312 téraflops en FP16 ». */
    static Optional<String> compute(Chip chip) {
        Matcher matcher = match(COMPUTE, chip.compute());
        if (matcher == null) {
            return Optional.empty();
        }
        String about = matcher.group(1) == null ? "" : "environ ";
        String unit = matcher.group(3).equals("TFLOPS") ? "téraflops" : "pétaflops";
        String version = matcher.group(5) == null ? "" : ", dans sa version SXM";
        return Optional.of(about + FrenchNumbers.digits(Double.parseDouble(matcher.group(2))) + "\u00A0" + unit
                + " en précision " + matcher.group(4) + version);
    }

    /** When it was presented, or put on sale where the catalogue has that date, ISO 8601; empty while it is to come. */
    static Optional<String> launch(Chip chip) {
        Sourced launch = chip.launch();
        if (launch == null || launch.disputed()) {
            return Optional.empty();
        }
        String date = launch.value().replace(SALE, "");
        return PartialDate.parse(date).filter(PartialDate::hasYear).map(d -> date);
    }

    /** The earliest date that the catalogue has of its being there: samples count, an announcement does not. */
    static Optional<String> known(Chip chip) {
        Sourced launch = chip.launch();
        if (launch == null || launch.value().contains(ANNOUNCED)) {
            return Optional.empty();
        }
        return DATE.matcher(launch.value()).results().map(MatchResult::group).min(Comparator.naturalOrder());
    }

    /** Whether the date is that of the first sale: to present a chip and to sell it are two things. */
    static boolean isSale(Sourced launch) {
        return launch.value().endsWith(SALE);
    }

    private static String rate(Matcher rate) {
        return FrenchNumbers.digits(Double.parseDouble(rate.group(2))) + "\u00A0"
                + (rate.group(3).equals("TB") ? "To/s" : "Go/s");
    }

    private static @Nullable Matcher match(Pattern pattern, @Nullable Sourced value) {
        if (value == null || value.disputed()) {
            return null;
        }
        Matcher matcher = pattern.matcher(value.value());
        return matcher.matches() ? matcher : null;
    }
}
