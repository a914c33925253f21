package fr.titraille.archive;

import fr.titraille.article.Article;
import java.time.Instant;
import java.util.List;

/**
 * An article in the archive with what was read in it when it came in.
 *
 * @param article the article as it was added
 * @param chips canonical names of the chips it names
 * @param firms canonical names of the firms it names
 * @param facts how many chip facts it states
 * @param words lexical words of its body
 * @param score 0 to 100, by the profile {@code news}
 * @param fingerprint of the article as stored, 32 hexadecimal digits
 * @param indexedAt when it was added, or last replaced
 */
public record IndexedArticle(
        Article article,
        List<String> chips,
        List<String> firms,
        int facts,
        int words,
        int score,
        String fingerprint,
        Instant indexedAt) {

    public IndexedArticle {
        chips = List.copyOf(chips);
        firms = List.copyOf(firms);
    }

    /** The article's id; every article in an archive has one. */
    public String id() {
        String id = article.id();
        return id == null ? fingerprint : id;
    }
}
