package fr.titraille.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.titraille.article.Keyphrase;
import fr.titraille.rule.Finding;
import fr.titraille.rule.Severity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An audit as comma-separated values: a line an article, the worst first. */
final class AuditCsv {

    private static final CsvMapper CSV = new CsvMapper();
    private static final List<String> HEADS = List.of(
            "file",
            "id",
            "title",
            "score",
            "valid",
            "errors",
            "warnings",
            "advice",
            "words",
            "published",
            "keyphrase",
            "rules",
            "cannibals",
            "duplicates");

    private AuditCsv() {}

    static String of(Audit audit) {
        CsvSchema.Builder schema = CsvSchema.builder();
        HEADS.forEach(schema::addColumn);
        List<List<String>> rows = new ArrayList<>();
        audit.files().forEach(file -> rows.add(row(file, audit)));
        try {
            return CSV.writer(schema.build().withHeader()).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the audit cannot be written as CSV", e);
        }
    }

    private static List<String> row(CheckedFile file, Audit audit) {
        String id = file.id();
        OffsetDateTime published = file.file().article().metadata().publishedAt();
        Keyphrase keyphrase = file.file().article().keyphrase();
        String cannibals = audit.cannibals().stream()
                .flatMap(group ->
                        group.articles().stream().anyMatch(member -> member.id().equals(id))
                                ? group.articles().stream().map(AuditNeighbours.Member::id)
                                : java.util.stream.Stream.<String>empty())
                .filter(other -> !other.equals(id))
                .distinct()
                .collect(Collectors.joining(" "));
        String duplicates = audit.duplicates().stream()
                .filter(pair -> pair.a().equals(id) || pair.b().equals(id))
                .map(pair -> pair.a().equals(id) ? pair.b() : pair.a())
                .collect(Collectors.joining(" "));
        String rules = file.report().findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return List.of(
                file.file().name(),
                id,
                file.title(),
                String.valueOf(file.report().score()),
                String.valueOf(file.report().valid()),
                String.valueOf(file.count(Severity.ERROR)),
                String.valueOf(file.count(Severity.WARNING)),
                String.valueOf(file.count(Severity.ADVICE)),
                String.valueOf(file.report().metrics().words()),
                published == null ? "" : published.toLocalDate().toString(),
                keyphrase == null ? "" : keyphrase.text(),
                rules,
                cannibals,
                duplicates);
    }
}
