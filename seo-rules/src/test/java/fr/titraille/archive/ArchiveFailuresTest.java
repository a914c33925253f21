package fr.titraille.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.titraille.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFailuresTest {

    @TempDir
    Path folder;

    @Test
    void write_twice_saysThatAnotherWrites() {
        try (ArticleIndex first = ArticleIndex.write(folder)) {
            first.add(List.of(ArchiveSamples.article(1)));
            assertThat(reason(() -> ArticleIndex.write(folder))).isEqualTo(Reason.TWO_WRITERS);
        }
    }

    @Test
    void read_noArchive_saysSo() {
        assertThat(reason(() -> ArticleIndex.read(folder))).isEqualTo(Reason.MISSING);
        assertThat(reason(() -> ArticleIndex.read(folder.resolve("nulle-part"))))
                .isEqualTo(Reason.MISSING);
    }

    @Test
    void write_indexOfAnotherProgram_isLeftAlone() throws IOException {
        commit(Map.of());
        assertThat(reason(() -> ArticleIndex.write(folder))).isEqualTo(Reason.FOREIGN);
    }

    @Test
    void read_laterOrEarlierVersion_isRefused() throws IOException {
        commit(Map.of("titraille.archive", "99"));
        assertThat(reason(() -> ArticleIndex.read(folder))).isEqualTo(Reason.LATER_VERSION);
        commit(Map.of("titraille.archive", "0"));
        assertThat(reason(() -> ArticleIndex.write(folder))).isEqualTo(Reason.EARLIER_VERSION);
    }

    @Test
    void read_damagedOrMissingSegment_saysCorrupt() throws IOException {
        try (ArticleIndex archive = ArticleIndex.write(folder)) {
            archive.add(List.of(ArchiveSamples.article(1)));
        }
        Path segment;
        try (var files = Files.list(folder)) {
            segment =
                    files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
        }
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertThat(reason(() -> ArticleIndex.read(folder))).isEqualTo(Reason.CORRUPT);
        Files.delete(segment);
        assertThat(reason(() -> ArticleIndex.read(folder))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void add_toAReader_isRefused() {
        ArticleIndex.write(folder).close();
        try (ArticleIndex reader = ArticleIndex.read(folder)) {
            assertThat(reason(() -> reader.add(List.of(ArchiveSamples.article(1)))))
                    .isEqualTo(Reason.READ_ONLY);
        }
    }

    @Test
    void messages_everyReason_haveBothLanguagesAndTheFolder() {
        for (Reason reason : Reason.values()) {
            ArchiveException failure = new ArchiveException(reason, "/archives/une", null);
            assertThat(failure).hasMessageContaining("/archives/une");
            assertThat(failure.message(Locale.ENGLISH))
                    .contains("/archives/une")
                    .isNotEqualTo(failure.getMessage());
        }
    }

    @Test
    void failures_fullDisk_isTold() {
        ArchiveException told =
                IndexFailures.of(new RuntimeException(new IOException("No space left on device")), folder);
        assertThat(told.reason()).isEqualTo(Reason.DISK_FULL);
    }

    private void commit(Map<String, String> data) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new UnusedAnalyzer()))) {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
        }
    }

    private static Reason reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        ArchiveException thrown = catchThrowableOfType(ArchiveException.class, call);
        assertThat(thrown).isNotNull();
        return thrown.reason();
    }
}
