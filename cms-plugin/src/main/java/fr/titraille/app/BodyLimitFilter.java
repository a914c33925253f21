package fr.titraille.app;

import fr.titraille.error.TooLargeException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body over the limit, by its declared length or as soon as it has been read past it. */
@Provider
final class BodyLimitFilter implements ContainerRequestFilter {

    private static final long DRAINED = 64_000_000;

    private final long limit;

    /** @param limit bytes */
    BodyLimitFilter(long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        // An audit is a stream of articles: its lines are limited one by one.
        if (request.getUriInfo().getPath().endsWith("v1/audits")) {
            return;
        }
        if (request.getLength() > limit) {
            drain(request.getEntityStream());
            throw new TooLargeException(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    /** A client that is still sending reads no answer: up to a point it is heard out. */
    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[65_536];
        long left = DRAINED;
        for (int n = in.read(buffer); n >= 0 && left > 0; n = in.read(buffer)) {
            left -= n;
        }
    }

    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) throws IOException {
            left -= n;
            if (left < 0) {
                drain(in);
                throw new TooLargeException(limit);
            }
        }
    }
}
