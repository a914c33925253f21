package fr.titraille.archive;

import fr.titraille.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The index's files: opened for one writer or for reading, with the version of their layout checked before anything is
 * touched. Readers see what was committed.
 */
final class IndexStore implements AutoCloseable {

    /** The layout's version; a change of what a field holds makes it another. */
    static final int VERSION = 1;

    private static final String VERSION_KEY = "titraille.archive";

    /** What the writer holds in memory before it goes to the disk, in MB. */
    private static final double BUFFER = 64;

    /** One question to a searcher. */
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** One change to the index. */
    interface Write {
        void to(IndexWriter writer) throws IOException;
    }

    private final Path folder;
    private final Directory directory;
    private volatile @Nullable IndexWriter writer;
    private final SearcherManager searchers;

    private IndexStore(Path folder, Directory directory, @Nullable IndexWriter writer) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(directory, null);
    }

    static IndexStore write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw IndexFailures.of(e, folder);
        }
        return open(folder, true);
    }

    static IndexStore read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ArchiveException(Reason.MISSING, folder.toString(), null);
        }
        return open(folder, false);
    }

    private static IndexStore open(Path folder, boolean writing) {
        Directory directory = null;
        IndexWriter writer = null;
        try {
            directory = FSDirectory.open(folder);
            boolean exists = DirectoryReader.indexExists(directory);
            if (exists) {
                checkVersion(directory, folder);
            } else if (!writing) {
                throw new ArchiveException(Reason.MISSING, folder.toString(), null);
            }
            if (writing) {
                writer = new IndexWriter(directory, config());
                if (!exists) {
                    commit(writer);
                }
            }
            return new IndexStore(folder, directory, writer);
        } catch (IOException | IllegalArgumentException e) {
            close(writer, directory, e);
            throw IndexFailures.of(e, folder);
        } catch (ArchiveException e) {
            close(writer, directory, e);
            throw e;
        }
    }

    private static void close(@Nullable IndexWriter writer, @Nullable Directory directory, Exception failure) {
        try {
            if (writer != null) {
                writer.rollback();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static IndexWriterConfig config() {
        // texts are compressed once and read seldom
        return new IndexWriterConfig(new UnusedAnalyzer())
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION))
                .setRAMBufferSizeMB(BUFFER)
                .setCommitOnClose(false);
    }

    private static void checkVersion(Directory directory, Path folder) throws IOException {
        String told = SegmentInfos.readLatestCommit(directory).getUserData().get(VERSION_KEY);
        if (told == null) {
            throw new ArchiveException(Reason.FOREIGN, folder.toString(), null);
        }
        int version = Integer.parseInt(told);
        if (version != VERSION) {
            Reason reason = version > VERSION ? Reason.LATER_VERSION : Reason.EARLIER_VERSION;
            throw new ArchiveException(reason, folder.toString(), null);
        }
    }

    private static void commit(IndexWriter writer) throws IOException {
        writer.setLiveCommitData(Map.of(VERSION_KEY, String.valueOf(VERSION)).entrySet());
        writer.commit();
    }

    /** Makes a change and returns when the disk has it; a change that fails leaves no trace. */
    synchronized void change(Write change) {
        IndexWriter own = writer;
        if (own == null) {
            throw new ArchiveException(Reason.READ_ONLY, folder.toString(), null);
        }
        try {
            if (!own.isOpen()) {
                // a failure closed it; the disk may have room again
                own = new IndexWriter(directory, config());
                writer = own;
            }
            change.to(own);
            commit(own);
            searchers.maybeRefreshBlocking();
        } catch (IOException | IllegalStateException e) {
            // the writer closes itself on such a failure; what it had not committed is gone
            close(own, null, e);
            throw IndexFailures.of(e, folder);
        }
    }

    /** Asks what was last committed, by this writer or, for a reader, by another process. */
    <T> T ask(Question<T> question) {
        try {
            if (writer == null) {
                searchers.maybeRefresh();
            }
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw IndexFailures.of(e, folder);
        } catch (UncheckedIOException e) {
            throw IndexFailures.of(Objects.requireNonNull(e.getCause()), folder);
        }
    }

    /** The size of the index's files, in bytes. */
    long bytes() {
        try {
            long total = 0;
            for (String file : directory.listAll()) {
                total += Files.exists(folder.resolve(file)) ? directory.fileLength(file) : 0;
            }
            return total;
        } catch (IOException e) {
            throw IndexFailures.of(e, folder);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            IndexWriter own = writer;
            if (own != null && own.isOpen()) {
                // everything that was acknowledged is committed already
                own.rollback();
            }
            directory.close();
        } catch (IOException e) {
            throw IndexFailures.of(e, folder);
        }
    }
}
