package fr.titraille.api;

import fr.titraille.error.TooLargeException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts pieces of a stream into lines of bytes, each up to a limit; of a longer one the rest is passed over. Pieces are
 * put in as they come, lines taken out until there is none left. Not thread-safe.
 */
public final class LineSplitter {

    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(8_192);
    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int at;
    private int number;
    private boolean over;
    private boolean blank = true;
    private boolean fresh = true;
    private boolean begun;

    /** @param limit bytes that a line may have */
    public LineSplitter(int limit) {
        this.limit = limit;
    }

    /** Adds the next piece of the stream; it is kept, not copied. */
    public void put(byte[] piece) {
        pieces.add(piece);
    }

    /** Goes to the next line that has ended; false if more of the stream is needed. */
    public boolean next() {
        startAfresh();
        while (!pieces.isEmpty()) {
            byte[] piece = pieces.element();
            while (at < piece.length) {
                byte b = piece[at++];
                begun = true;
                if (b == '\n') {
                    complete();
                    return true;
                }
                add(b);
            }
            pieces.remove();
            at = 0;
        }
        return false;
    }

    /** Ends the stream; true if a last line, without a line feed, was left. */
    public boolean end() {
        startAfresh();
        if (!begun) {
            return false;
        }
        complete();
        return true;
    }

    private void startAfresh() {
        if (fresh) {
            line.reset();
            over = false;
            blank = true;
            begun = false;
            fresh = false;
        }
    }

    private void complete() {
        number++;
        fresh = true;
    }

    private void add(byte b) {
        blank &= b == ' ' || b == '\r' || b == '\t';
        if (line.size() < limit) {
            line.write(b);
        } else {
            over = true;
        }
    }

    /** The number of the line, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    /** Whether it holds white space only. */
    public boolean blank() {
        return blank;
    }

    /**
     * Its bytes, without the line feed.
     *
     * @throws TooLargeException if it is over the limit
     */
    public byte[] bytes() throws TooLargeException {
        if (over) {
            throw new TooLargeException(limit);
        }
        return line.toByteArray();
    }
}
