package fr.titraille.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.titraille.analysis.Analyzer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CancellationTest {

    @Test
    void check_withoutALimit_goesOn() {
        assertThatCode(Cancellation::check).doesNotThrowAnyException();
    }

    @Test
    void check_afterTheDeadline_stops() {
        Cancellation limit = Cancellation.after(Duration.ofNanos(1));
        assertThatThrownBy(() -> limit.call(() -> 1))
                .isInstanceOfSatisfying(
                        CancelledException.class, e -> assertThat(e.outOfTime()).isTrue());
    }

    @Test
    void check_onceCancelled_stopsWorkAndLeavesTheThreadFree() {
        Cancellation limit = Cancellation.after(Duration.ofMinutes(1));
        assertThatThrownBy(() -> limit.call(() -> {
                    limit.cancel();
                    Cancellation.check();
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        CancelledException.class, e -> assertThat(e.outOfTime()).isFalse());
        assertThatCode(Cancellation::check).doesNotThrowAnyException();
    }

    @Test
    void call_withinAnother_givesTheOuterLimitBack() {
        Cancellation outer = Cancellation.after(Duration.ofMinutes(1));
        Cancellation inner = Cancellation.after(Duration.ofMinutes(1));
        assertThatThrownBy(() -> outer.call(() -> {
                    inner.call(() -> 1);
                    outer.cancel();
                    Cancellation.check();
                    return 1;
                }))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void analysis_underALimit_asks() {
        Cancellation limit = Cancellation.after(Duration.ofMinutes(1));
        assertThatThrownBy(() -> limit.call(() -> {
                    limit.cancel();
                    return Analyzer.french().analyze("Les puces arrivent.").lemma(1);
                }))
                .isInstanceOf(CancelledException.class);
    }
}
