package fr.titraille.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.Analyzer;
import fr.titraille.dto.ArticleConstraints;
import fr.titraille.dto.ArticleDto;
import fr.titraille.dto.ArticleMapping;
import fr.titraille.dto.AuditAnswer;
import fr.titraille.dto.InvalidFieldException;
import fr.titraille.dto.Json;
import fr.titraille.error.FailureLog;
import fr.titraille.error.Problem;
import fr.titraille.error.Problems;
import fr.titraille.error.TooLargeException;
import fr.titraille.rule.RuleEngine;
import fr.titraille.text.CancelledException;
import jakarta.validation.ConstraintViolation;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers an audit line by line. Immutable and thread-safe. */
public final class AuditLines {

    private final RuleEngine engine;
    private final Problems problems;
    private final Locale locale;

    private AuditLines(RuleEngine engine, Locale locale) {
        this.engine = engine;
        this.problems = Problems.in(locale);
        this.locale = locale;
    }

    /** A line that cannot be read. */
    public record BadLine(int line, Problem problem) {}

    /**
     * Answers by a profile, in a language.
     *
     * @throws InvalidFieldException if there is no such profile
     */
    public static AuditLines of(@Nullable String profile, Locale locale) {
        return new AuditLines(Engines.of(profile, "profile").in(locale), locale);
    }

    /**
     * The answer to the line that {@code lines} stands at, with its line feed.
     *
     * @throws CancelledException if it was given up
     */
    public byte[] answer(LineSplitter lines) {
        return written(read(lines));
    }

    /** A line that tells a problem, with its line feed. */
    public byte[] problem(int line, Problem problem) {
        return written(new BadLine(line, problem));
    }

    private Object read(LineSplitter lines) {
        int number = lines.number();
        try {
            ArticleDto dto = Json.mapper().readValue(lines.bytes(), ArticleDto.class);
            if (dto == null) {
                return new BadLine(number, problems.notObject());
            }
            Set<ConstraintViolation<ArticleDto>> violations = ArticleConstraints.violations(dto, locale);
            if (!violations.isEmpty()) {
                return new BadLine(number, problems.of(violations));
            }
            AnalyzedArticle article = Analyzer.french().analyze(ArticleMapping.read(dto, "article"));
            return AuditAnswer.of(number, dto.id(), engine.check(article), article.text());
        } catch (TooLargeException e) {
            return new BadLine(number, problems.tooLarge("line", e.limit()));
        } catch (InvalidFieldException e) {
            return new BadLine(number, problems.of(e));
        } catch (JsonProcessingException e) {
            return new BadLine(number, problems.of(e));
        } catch (CharConversionException e) {
            return new BadLine(number, problems.of(e));
        } catch (CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return new BadLine(number, problems.internal(FailureLog.record(e)));
        }
    }

    private static byte[] written(Object answer) {
        try {
            byte[] json = Json.mapper().writeValueAsBytes(answer);
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is always JSON", e);
        }
    }
}
