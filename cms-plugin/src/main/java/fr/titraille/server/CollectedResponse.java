package fr.titraille.server;

import fr.titraille.error.FailureLog;
import fr.titraille.error.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/** Keeps what Jersey writes, up to a limit, until it is whole. For one request, on one thread. */
final class CollectedResponse implements ContainerResponseWriter {

    private final int limit;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(4_096);
    private int status = 500;
    private boolean tooLarge;
    private @Nullable Throwable failure;

    CollectedResponse(int limit) {
        this.limit = limit;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse response) {
        status = response.getStatus();
        response.getStringHeaders()
                .forEach((name, values) -> values.forEach(value -> headers.add(Map.entry(name, value))));
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                room(1);
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                room(count);
                body.write(bytes, offset, count);
            }
        };
    }

    private void room(int count) throws IOException {
        if (body.size() + count > limit) {
            tooLarge = true;
            throw new IOException("the answer is over " + limit + " bytes");
        }
    }

    boolean tooLarge() {
        return tooLarge;
    }

    /** What was written; a failure while it was being written is told as such. */
    Answer answer() {
        Throwable known = failure;
        if (known != null) {
            return Answers.problem(Problems.in(Locale.FRENCH).internal(FailureLog.record(known)), Locale.FRENCH);
        }
        return new Answer(status, headers, body.toByteArray());
    }

    @Override
    public boolean suspend(long time, TimeUnit unit, TimeoutHandler handler) {
        return false;
    }

    @Override
    public void setSuspendTimeout(long time, TimeUnit unit) {
        throw new IllegalStateException("no resource suspends its answer");
    }

    @Override
    public void commit() {}

    @Override
    public void failure(Throwable error) {
        failure = error;
    }

    @Override
    public boolean enableResponseBuffering() {
        return false;
    }
}
