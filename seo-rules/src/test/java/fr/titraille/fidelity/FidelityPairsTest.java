package fr.titraille.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.titraille.testing.SharedData;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FidelityPairsTest {

    @Test
    void compare_ownPairs_reachesTheTargets() {
        PairScore score = PairScore.of(own("pairs-tuned.jsonl"));
        assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(0.9);
        assertThat(score.falseAlarmRate()).as("false alarms").isLessThanOrEqualTo(0.05);
        assertThat(score.tightRecall()).as("tight span recall").isGreaterThanOrEqualTo(0.6);
    }

    /** Whole rewrites by our own hand, a third of them full of derived figures: hard ones, most of which still pass. */
    @Test
    void compare_ownWholeRewrites_seldomAlarmsFaithfulOnes() {
        PairScore score = PairScore.of(own("pairs-rewritten.jsonl"));
        assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(0.35);
        assertThat(score.falseAlarmRate()).as("false alarms").isLessThanOrEqualTo(0.12);
    }

    @Test
    void compare_sharedDevelopmentPairs_reachesTheTargets() {
        PairScore score = PairScore.of(SharedData.lines("data/fidelity/dev.jsonl"));
        assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(0.84);
        assertThat(score.falseAlarmRate()).as("false alarms").isLessThanOrEqualTo(0.05);
        assertThat(score.tightRecall()).as("tight span recall").isGreaterThanOrEqualTo(0.5);
    }

    /** Pairs that nothing was tuned on; the limits are those asked of unseen pairs. */
    @Test
    void compare_heldBackPairs_staysWithinTheLimits() {
        PairScore score = PairScore.of(own("pairs-held.jsonl"));
        assertThat(score.f1()).as("F1").isGreaterThanOrEqualTo(0.85);
        assertThat(score.falseAlarmRate()).as("false alarms").isLessThanOrEqualTo(0.1);
    }

    private static List<JsonNode> own(String name) {
        try {
            return SharedData.parse(Path.of(Objects.requireNonNull(FidelityPairsTest.class.getResource(name))
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
