package fr.titraille.dto;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What {@code POST /v1/titles} is given. */
public record TitlesRequest(
        @NotNull @Valid @Nullable ArticleDto article,
        @Valid @Nullable Options options) {

    /** @param alternatives proposals of each part at most (default 3) */
    @Schema(name = "TitlesOptions")
    public record Options(@Min(1) @Max(20) @Nullable Integer alternatives) {}
}
