package fr.titraille.cli;

import fr.titraille.archive.Cannibals;
import fr.titraille.archive.IndexedArticle;
import fr.titraille.archive.RelatedArticle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The archive's answers as JSON shows them. */
final class ArchiveAnswers {

    private ArchiveAnswers() {}

    /** An article without its text. */
    record Summary(
            String id,
            String title,
            String published,
            @Nullable String url,
            @Nullable String keyphrase,
            int words,
            int score,
            List<String> chips,
            List<String> firms) {

        static Summary of(IndexedArticle found) {
            return new Summary(
                    found.id(),
                    ArchiveRows.title(found),
                    ArchiveRows.day(found),
                    found.article().metadata().canonicalUrl(),
                    found.article().keyphrase() == null
                            ? null
                            : found.article().keyphrase().text(),
                    found.words(),
                    found.score(),
                    found.chips(),
                    found.firms());
        }
    }

    /** An answer to a search. */
    record Hits(long total, List<Summary> articles) {}

    /** A related article with the reasons. */
    record Related(
            Summary article,
            double relevance,
            List<String> chips,
            List<String> firms,
            List<String> words,
            boolean sameKeyphrase,
            @Nullable Long daysApart) {

        static Related of(RelatedArticle found) {
            return new Related(
                    Summary.of(found.article()),
                    Math.round(100 * found.relevance()) / 100.0,
                    found.chips(),
                    found.firms(),
                    found.words(),
                    found.sameKeyphrase(),
                    found.daysApart().isPresent() ? found.daysApart().getAsLong() : null);
        }
    }

    /** Articles that aim at one phrase. */
    record Group(String keyphrase, List<String> ids, List<Advised> articles) {

        static Group of(Cannibals found) {
            return new Group(
                    found.keyphrase(),
                    found.ids(),
                    found.articles().stream()
                            .map(member -> new Advised(
                                    member.article().id(),
                                    ArchiveRows.title(member.article()),
                                    member.article().score(),
                                    member.advice().name().toLowerCase(Locale.ROOT)))
                            .toList());
        }
    }

    /** An article of a group with what to do: {@code keep}, {@code merge} or {@code link}. */
    record Advised(String id, String title, int score, String advice) {}
}
