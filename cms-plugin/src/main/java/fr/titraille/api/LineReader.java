package fr.titraille.api;

import fr.titraille.error.TooLargeException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes, each up to a limit; of a longer one the rest is passed over. Not thread-safe. */
final class LineReader {

    private final InputStream in;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(8_192);
    private int number;
    private boolean over;
    private boolean blank;
    private boolean ended;

    /** @param limit bytes that a line may have */
    LineReader(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 65_536);
        this.limit = limit;
    }

    /** Goes to the next line; false after the last. */
    boolean advance() throws IOException {
        line.reset();
        over = false;
        blank = true;
        if (ended) {
            return false;
        }
        int b = in.read();
        if (b < 0) {
            ended = true;
            return false;
        }
        number++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            blank &= b == ' ' || b == '\r' || b == '\t';
            if (line.size() < limit) {
                line.write(b);
            } else {
                over = true;
            }
        }
        ended = b < 0;
        return true;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether it holds white space only. */
    boolean blank() {
        return blank;
    }

    /**
     * Its bytes, without the line feed.
     *
     * @throws TooLargeException if it is over the limit
     */
    byte[] bytes() throws TooLargeException {
        if (over) {
            throw new TooLargeException(limit);
        }
        return line.toByteArray();
    }
}
