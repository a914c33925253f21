package fr.titraille.archive;

import fr.titraille.article.Article;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** How articles and their history lie in the index. */
final class IndexDocuments {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String ARTICLE = "article";
    static final String HISTORY = "history";
    static final String JSON = "json";
    static final String FINGERPRINT = "fingerprint";
    static final String PUBLISHED = "published";
    static final String CHIP = "chip";
    static final String FIRM = "firm";
    static final String AIM = "aim";
    static final String BAND = "band";
    static final String SIGNATURE = "signature";
    static final String TEXT = "text";
    static final String TITLE = "title";
    static final String SECTION = "section";
    static final String SCORE = "score";
    private static final String VERSION_SCORE = "version-score";
    private static final String FACT = "fact";
    private static final String FACTS = "facts";
    private static final String WORDS = "words";
    private static final String INDEXED = "indexed";

    /** The date of an article that tells none. */
    static final long UNDATED = Long.MIN_VALUE;

    private IndexDocuments() {}

    static Document article(String id, ArticleDigest digest, Instant now) {
        Document out = new Document();
        out.add(new StringField(ID, id, Field.Store.YES));
        out.add(new StringField(KIND, ARTICLE, Field.Store.NO));
        out.add(new StoredField(JSON, digest.json()));
        out.add(new StoredField(FINGERPRINT, digest.fingerprint()));
        digest.chips().forEach(chip -> out.add(new StringField(CHIP, chip, Field.Store.YES)));
        digest.firms().forEach(firm -> out.add(new StringField(FIRM, firm, Field.Store.YES)));
        digest.aims().forEach(aim -> out.add(new StringField(AIM, aim, Field.Store.YES)));
        digest.facts().forEach(fact -> out.add(new StringField(FACT, fact.kind(), Field.Store.NO)));
        out.add(new StoredField(FACTS, ArticleJson.write(digest.facts())));
        if (digest.shingles().hashes().length > 0) {
            digest.signature().bands().forEach(band -> out.add(new StringField(BAND, band, Field.Store.NO)));
        }
        out.add(new BinaryDocValuesField(
                SIGNATURE, new BytesRef(digest.signature().bytes())));
        out.add(new TextField(TEXT, new Words(digest.shingles().lemmas())));
        out.add(new TextField(TITLE, new Words(digest.titleLemmas())));
        String section = digest.article().metadata().section();
        if (section != null) {
            out.add(new StringField(SECTION, section, Field.Store.NO));
        }
        long published = published(digest.article());
        out.add(new LongPoint(PUBLISHED, published));
        out.add(new NumericDocValuesField(PUBLISHED, published));
        out.add(new NumericDocValuesField(SCORE, digest.score()));
        out.add(new StoredField(SCORE, digest.score()));
        out.add(new StoredField(WORDS, digest.words()));
        out.add(new StoredField(INDEXED, now.toEpochMilli()));
        return out;
    }

    static Document history(String id, ScoreEntry entry) {
        Document out = new Document();
        out.add(new StringField(HISTORY, id, Field.Store.YES));
        out.add(new StringField(KIND, HISTORY, Field.Store.NO));
        out.add(new StoredField(INDEXED, entry.at().toEpochMilli()));
        out.add(new StoredField(VERSION_SCORE, entry.score()));
        out.add(new StoredField(FINGERPRINT, entry.fingerprint()));
        out.add(new StoredField(JSON, ArticleJson.write(entry.findings())));
        return out;
    }

    static IndexedArticle article(Document stored) {
        return new IndexedArticle(
                ArticleJson.article(text(stored, JSON)).withId(text(stored, ID)),
                Arrays.asList(stored.getValues(CHIP)),
                Arrays.asList(stored.getValues(FIRM)),
                ArticleJson.read(text(stored, FACTS), ArticleDigest.StatedFact[].class).length,
                number(stored, WORDS).intValue(),
                number(stored, SCORE).intValue(),
                text(stored, FINGERPRINT),
                Instant.ofEpochMilli(number(stored, INDEXED).longValue()));
    }

    static ScoreEntry history(Document stored) {
        return new ScoreEntry(
                Instant.ofEpochMilli(number(stored, INDEXED).longValue()),
                number(stored, VERSION_SCORE).intValue(),
                text(stored, FINGERPRINT),
                ArticleJson.counts(text(stored, JSON)));
    }

    /** When it was published, in seconds; {@link #UNDATED} when it does not say. */
    static long published(Article article) {
        OffsetDateTime published = article.metadata().publishedAt();
        return published == null ? UNDATED : published.toEpochSecond();
    }

    private static String text(Document stored, String field) {
        String value = stored.get(field);
        if (value == null) {
            throw ArticleJson.damaged("an entry lacks " + field, null);
        }
        return value;
    }

    private static Number number(Document stored, String field) {
        Number value =
                stored.getField(field) == null ? null : stored.getField(field).numericValue();
        if (value == null) {
            throw ArticleJson.damaged("an entry lacks " + field, null);
        }
        return value;
    }

    /** The house's lemmas as the index library's tokens: nothing is tokenised a second time. */
    private static final class Words extends TokenStream {

        private final List<String> words;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private @Nullable Iterator<String> rest;

        Words(List<String> words) {
            this.words = words;
        }

        @Override
        public void reset() {
            rest = words.iterator();
        }

        @Override
        public boolean incrementToken() {
            Iterator<String> own = rest;
            if (own == null || !own.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(own.next());
            return true;
        }
    }
}
