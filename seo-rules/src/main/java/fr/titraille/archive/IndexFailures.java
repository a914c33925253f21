package fr.titraille.archive;

import fr.titraille.archive.ArchiveException.Reason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.LockObtainFailedException;

/** Tells what an index library's failure means to the one who runs the archive. */
final class IndexFailures {

    private IndexFailures() {}

    static ArchiveException of(Throwable failure, Path folder) {
        return new ArchiveException(reason(failure), folder.toString(), failure);
    }

    private static Reason reason(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof LockObtainFailedException) {
                return Reason.TWO_WRITERS;
            }
            if (at instanceof IndexFormatTooNewException) {
                return Reason.LATER_VERSION;
            }
            if (at instanceof IndexFormatTooOldException) {
                return Reason.EARLIER_VERSION;
            }
            if (at instanceof IndexNotFoundException) {
                return Reason.MISSING;
            }
            if (isFull(at)) {
                return Reason.DISK_FULL;
            }
            // a segment whose file is gone is damage as well
            if (at instanceof CorruptIndexException
                    || at instanceof NoSuchFileException
                    || at instanceof FileNotFoundException
                    || at instanceof java.io.EOFException) {
                return Reason.CORRUPT;
            }
        }
        return Reason.UNREADABLE;
    }

    /** The system's own words for it: POSIX's ENOSPC and EDQUOT, and Windows'. */
    private static boolean isFull(Throwable failure) {
        String message = failure instanceof IOException ? failure.getMessage() : null;
        String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("quota exceeded") || text.contains("not enough space");
    }
}
