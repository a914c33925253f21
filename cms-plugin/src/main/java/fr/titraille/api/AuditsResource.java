package fr.titraille.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.AuditAnswer;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.Json;
import fr.titraille.error.FailureLog;
import fr.titraille.error.Problem;
import fr.titraille.error.Problems;
import fr.titraille.error.TooLargeException;
import fr.titraille.i18n.Language;
import fr.titraille.rule.RuleEngine;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates a stream of articles, one JSON object a line, answering line by line in the same order. Holds one line in
 * memory at a time; a line that cannot be read gives a problem and the stream goes on.
 */
@Path("/v1/audits")
@Consumes({AuditsResource.NDJSON, "application/ndjson", "application/jsonl"})
@Produces(AuditsResource.NDJSON)
public final class AuditsResource {

    static final String NDJSON = "application/x-ndjson";

    /** Bytes that a line may have, as a request of one article. */
    static final int LINE_LIMIT = 2_000_000;

    private final Validator validator;

    /** @param validator checks the shape of each article */
    public AuditsResource(@Context Validator validator) {
        this.validator = validator;
    }

    /** A line that cannot be read. */
    public record BadLine(int line, Problem problem) {}

    /** A line of findings, or of a problem, for each line that is not blank. */
    @POST
    @Operation(
            operationId = "audit",
            summary = "Vérifie un flux d’articles, une réponse par ligne",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(mediaType = NDJSON, schema = @Schema(implementation = ArticleDto.class))),
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "Une ligne par article, dans le même ordre",
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(anyOf = {AuditAnswer.class, BadLine.class}))))
    public StreamingOutput audit(
            @Nullable InputStream articles,
            @QueryParam("profile") @Nullable String profile,
            @Context HttpHeaders headers) {
        Locale locale = Language.of(headers.getAcceptableLanguages());
        RuleEngine engine = Engines.of(profile, "profile").in(locale);
        InputStream in = articles == null ? InputStream.nullInputStream() : articles;
        return out -> stream(in, out, engine, Problems.in(locale));
    }

    private void stream(InputStream in, OutputStream out, RuleEngine engine, Problems problems) throws IOException {
        LineReader lines = new LineReader(in, LINE_LIMIT);
        while (lines.advance()) {
            if (!lines.blank()) {
                out.write(Json.mapper().writeValueAsBytes(answer(lines, engine, problems)));
                out.write('\n');
                out.flush();
            }
        }
    }

    private Object answer(LineReader lines, RuleEngine engine, Problems problems) {
        try {
            ArticleDto dto = Json.mapper().readValue(lines.bytes(), ArticleDto.class);
            if (dto == null) {
                return new BadLine(lines.number(), problems.notObject());
            }
            Set<ConstraintViolation<ArticleDto>> violations = validator.validate(dto);
            if (!violations.isEmpty()) {
                return new BadLine(lines.number(), problems.of(violations));
            }
            AnalyzedArticle article = Analyzer.french().analyze(ArticleMapping.read(dto, "article"));
            return AuditAnswer.of(lines.number(), dto.id(), engine.check(article), article.text());
        } catch (TooLargeException e) {
            return new BadLine(lines.number(), problems.tooLarge("line", e.limit()));
        } catch (InvalidFieldException e) {
            return new BadLine(lines.number(), problems.of(e));
        } catch (JsonProcessingException e) {
            return new BadLine(lines.number(), problems.of(e));
        } catch (CharConversionException e) {
            return new BadLine(lines.number(), problems.of(e));
        } catch (IOException | RuntimeException e) {
            return new BadLine(lines.number(), problems.internal(FailureLog.record(e)));
        }
    }
}
