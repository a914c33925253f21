package fr.titraille.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Asks a service for its health again and again, and remembers how long the slowest answer took. */
final class HealthProbe {

    private final URI service;
    private final Thread thread;
    private volatile boolean ended;
    private volatile long slowest = -1;

    HealthProbe(URI service) {
        this.service = service;
        this.thread = new Thread(this::ask, "health-probe");
        thread.setDaemon(true);
        thread.start();
    }

    private void ask() {
        byte[] request = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[4_096];
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(10_000);
            InputStream in = socket.getInputStream();
            do {
                long start = System.nanoTime();
                socket.getOutputStream().write(request);
                int n = in.read(answer);
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                boolean up = n > 0 && new String(answer, 0, n, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 200");
                slowest = up ? Math.max(slowest, millis) : Long.MAX_VALUE;
                TimeUnit.MILLISECONDS.sleep(10);
            } while (!ended);
        } catch (IOException | InterruptedException e) {
            slowest = Long.MAX_VALUE;
        }
    }

    /** Milliseconds of the slowest answer; very many if one failed. */
    long stop() throws InterruptedException {
        ended = true;
        thread.join(15_000);
        return slowest;
    }
}
