package fr.titraille.analysis;

import fr.titraille.text.Cancellation;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A layer that is computed once, when first asked for, whichever thread asks. */
final class Lazy<T> {

    private final Supplier<T> compute;
    private volatile @Nullable T value;

    Lazy(Supplier<T> compute) {
        this.compute = compute;
    }

    T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T again = value;
            if (again == null) {
                Cancellation.check();
                again = Objects.requireNonNull(compute.get());
                value = again;
            }
            return again;
        }
    }
}
