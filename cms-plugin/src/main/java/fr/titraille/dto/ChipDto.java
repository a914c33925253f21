package fr.titraille.dto;

import fr.titraille.entity.Chip;
import fr.titraille.entity.Sourced;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A chip of the catalogue; each value names its source by code.
 *
 * @param name canonical name
 * @param kind {@code accelerator}, {@code processor}, {@code memory}, {@code system}, {@code process} or {@code family}
 * @param spellings the name first, then the other ways of writing it
 */
public record ChipDto(
        String name,
        @Nullable String maker,
        String kind,
        @Nullable String family,
        List<String> spellings,
        @Nullable Sourced launch,
        @Nullable Sourced memory,
        @Nullable Sourced bandwidth,
        @Nullable Sourced interconnect,
        @Nullable Sourced compute,
        List<Sourced> exportStatus) {

    /** The shape of a catalogue entry. */
    public static ChipDto of(Chip chip) {
        return new ChipDto(
                chip.name(),
                chip.maker(),
                chip.kind().name().toLowerCase(Locale.ROOT),
                chip.family(),
                chip.spellings(),
                chip.launch(),
                chip.memory(),
                chip.bandwidth(),
                chip.interconnect(),
                chip.compute(),
                chip.exportStatus());
    }
}
