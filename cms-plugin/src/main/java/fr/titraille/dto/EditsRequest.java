package fr.titraille.dto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /v1/edits} is given. All places are those of the article as sent.
 *
 * @param edits edits of the body's plain text; one that overlaps an earlier one, or runs over a block's end, is left out
 * @param changes what findings' fixes name beside their edits
 * @param headings subheadings to put in
 */
public record EditsRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Size(max = 10_000) @Nullable List<@NotNull EditDto> edits,
        @Size(max = 1_000) @Nullable List<@NotNull FixChangeDto> changes,
        @Size(max = 1_000) @Nullable List<@NotNull @Valid NewHeading> headings) {

    /**
     * A subheading to put in.
     *
     * @param beforeBlock number of the block that it precedes, from 0; the count of blocks puts it last
     */
    public record NewHeading(
            @PositiveOrZero int beforeBlock,
            @Min(2) @Max(6) int level,
            @NotBlank @Size(max = 500) @Nullable String text) {}
}
