package fr.titraille.app;

import fr.titraille.error.TooLargeException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a body over the limit: by its declared length, or as soon as it has been read past it. What counts is the
 * body as unpacked, so that a small one does not grow without bound; hence after the interceptor that unpacks.
 */
@Provider
@Priority(Priorities.ENTITY_CODER + 1)
final class BodyLimit implements ContainerRequestFilter, ReaderInterceptor {

    private static final String AUDIT = BodyLimit.class.getName() + ".audit";

    private final long limit;

    /** @param limit bytes */
    BodyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("identity")) {
            throw new NotSupportedException();
        }
        // an audit is a stream of articles: its lines are limited one by one
        boolean audit = request.getUriInfo().getPath().endsWith("v1/audits");
        request.setProperty(AUDIT, audit);
        if (!audit && request.getLength() > limit) {
            throw new TooLargeException(limit);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!Boolean.TRUE.equals(context.getProperty(AUDIT))) {
            context.setInputStream(new Limited(context.getInputStream(), limit));
        }
        return context.proceed();
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
                throw new TooLargeException(limit);
            }
        }
    }
}
