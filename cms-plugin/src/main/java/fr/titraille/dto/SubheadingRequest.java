package fr.titraille.dto;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/subheadings} is given. */
public record SubheadingRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Valid @Nullable Options options) {

    /** See {@link fr.titraille.subheading.SubheadingOptions}. */
    @Schema(name = "SubheadingOptions")
    public record Options(
            @PositiveOrZero @Max(10_000) @Nullable Integer sections,
            @Nullable List<@NotNull @PositiveOrZero Integer> before,
            @Min(20) @Max(200) @Nullable Integer maxHeadingChars) {}
}
