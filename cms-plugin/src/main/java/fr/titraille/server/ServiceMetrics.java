package fr.titraille.server;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** What the service counts, in Prometheus' format at {@code /metrics}. Thread-safe. */
final class ServiceMetrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final Counter dropped;
    private final Counter lines;

    ServiceMetrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        collector.bindTo(registry);
        dropped = Counter.builder("titraille.dropped")
                .description("Requests whose client left or was cut off")
                .register(registry);
        lines = Counter.builder("titraille.audit.lines")
                .description("Articles audited")
                .register(registry);
    }

    void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    void answered(String method, String route, int status, Duration time) {
        Timer.builder("titraille.requests")
                .description("Requests answered, from the first byte of the head to the last of the answer")
                .tag("method", known(method))
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .publishPercentileHistogram(false)
                .register(registry)
                .record(time);
    }

    void dropped() {
        dropped.increment();
    }

    void line() {
        lines.increment();
    }

    String scrape() {
        return registry.scrape();
    }

    private static String known(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS" -> method;
            default -> "other";
        };
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
