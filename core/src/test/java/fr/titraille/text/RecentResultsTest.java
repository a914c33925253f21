package fr.titraille.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentResultsTest {

    private final AtomicInteger made = new AtomicInteger();

    private String joined(RecentResults<String> memory, String... words) {
        List<String> all = List.of(words);
        return memory.get(all, () -> {
            made.incrementAndGet();
            return String.join(" ", all);
        });
    }

    @Test
    void worksOutOnlyWhatItDoesNotKnow() {
        RecentResults<String> memory = new RecentResults<>(10, 10_000);
        assertThat(joined(memory, "la", "puce")).isEqualTo("la puce");
        assertThat(joined(memory, "la", "puce")).isEqualTo("la puce");
        assertThat(joined(memory, "lapuce")).isEqualTo("lapuce");
        assertThat(made).hasValue(2);
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        RecentResults<String> memory = new RecentResults<>(2, 10_000);
        joined(memory, "un");
        joined(memory, "deux");
        joined(memory, "un");
        joined(memory, "trois");
        assertThat(memory.size()).isEqualTo(2);
        made.set(0);
        joined(memory, "un");
        assertThat(made).hasValue(0);
        joined(memory, "deux");
        assertThat(made).hasValue(1);
    }

    @Test
    void holdsToItsBudgetOfCharacters() {
        RecentResults<String> memory = new RecentResults<>(1_000, 320);
        for (int i = 0; i < 500; i++) {
            joined(memory, "mot", Integer.toString(100_000 + i));
            assertThat(memory.characters()).isLessThanOrEqualTo(320);
        }
        assertThat(memory.size()).isEqualTo(320 / 9);
        assertThat(memory.characters()).isEqualTo(320 / 9 * 9);
    }

    @Test
    void keepsNothingTooLongAndNothingAtAllWithoutRoom() {
        RecentResults<String> small = new RecentResults<>(10, 160);
        assertThat(joined(small, "onzelettres")).isEqualTo("onzelettres");
        assertThat(small.size()).isZero();
        RecentResults<String> none = new RecentResults<>(0, 0);
        joined(none, "un");
        joined(none, "un");
        assertThat(none.size()).isZero();
        assertThat(made).hasValue(3);
    }

    @Test
    void countsRightUnderManyThreads() throws InterruptedException, ExecutionException {
        RecentResults<String> memory = new RecentResults<>(50, 1_000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int seed = t;
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        String word = "mot" + (i * (seed + 3)) % 97;
                        assertThat(joined(memory, word)).isEqualTo(word);
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(memory.size()).isEqualTo(50);
        assertThat(memory.characters()).isBetween(50 * 4, 50 * 5);
    }
}
