package fr.titraille.archive;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** An archive that cannot be opened, read or written. The message tells why and what to do; it never holds content. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "fr.titraille.archive.messages";

    /** Why. */
    public enum Reason {
        /** Another process, or another writer of this one, holds the archive. */
        TWO_WRITERS,
        /** The disk is full; what was acknowledged is safe. */
        DISK_FULL,
        /** A file of the index is damaged. */
        CORRUPT,
        /** A later version of Titraille, or of its index library, wrote it. */
        LATER_VERSION,
        /** An earlier version wrote it, which is read no more: the articles are added again. */
        EARLIER_VERSION,
        /** The folder holds no archive. */
        MISSING,
        /** The folder holds an index of another program. */
        FOREIGN,
        /** Anything else that the disk refuses. */
        UNREADABLE,
        /** The archive was opened to be read only. */
        READ_ONLY;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String folder;

    /** A failure of the archive in a folder. */
    public ArchiveException(Reason reason, String folder, @Nullable Throwable cause) {
        super(text(Locale.FRENCH, reason, folder), cause);
        this.reason = reason;
        this.folder = folder;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The message in English for English, in French for any other language; {@link #getMessage()} is French. */
    public String message(Locale locale) {
        return text(locale, reason, folder);
    }

    private static String text(Locale locale, Reason reason, String folder) {
        Locale wanted = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        String pattern = ResourceBundle.getBundle(BUNDLE, wanted).getString(reason.key());
        return new MessageFormat(pattern, wanted).format(new Object[] {folder});
    }
}
