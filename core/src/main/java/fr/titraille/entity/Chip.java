package fr.titraille.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chip, a family of chips or a system made of them, as the catalogue knows it. A value that no document gives is null.
 *
 * @param name canonical name, as the maker writes it: {@code Ascend 910B}
 * @param maker canonical name of the firm, or null for a standard such as HBM3
 * @param family the family or architecture it belongs to
 * @param spellings the name first, then the other ways of writing it
 * @param launch date or year, ISO 8601, on which the maker presented it; with « (on sale) » behind it, of the first sale
 * @param memory size and kind
 * @param bandwidth of the memory
 * @param interconnect bandwidth from chip to chip
 * @param compute dense FP16 unless it says otherwise
 * @param exportStatus what the United States allow towards China, each with its date
 */
public record Chip(
        String name,
        @Nullable String maker,
        Kind kind,
        @Nullable String family,
        List<String> spellings,
        @Nullable Sourced launch,
        @Nullable Sourced memory,
        @Nullable Sourced bandwidth,
        @Nullable Sourced interconnect,
        @Nullable Sourced compute,
        List<Sourced> exportStatus) {

    /** What kind of thing the name stands for. */
    public enum Kind {
        ACCELERATOR,
        PROCESSOR,
        MEMORY,
        SYSTEM,
        PROCESS,
        FAMILY
    }

    public Chip {
        spellings = List.copyOf(spellings);
        exportStatus = List.copyOf(exportStatus);
    }
}
