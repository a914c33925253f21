package fr.titraille.predication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PredicationGoldTest {

    @Test
    void predications_ofTheFirstHand_areFound() {
        PredicationScore score = PredicationScore.of(GoldPredications.read("gold-first.txt"));
        assertThat(score.f1()).as(score.table()).isGreaterThan(.93);
    }

    /** The floor is what was reached at first sight, less a margin. */
    @Test
    void predications_ofAnotherHand_areFound() {
        PredicationScore score = PredicationScore.of(GoldPredications.read("gold-second.txt"));
        assertThat(score.f1()).as(score.table()).isGreaterThan(.89);
    }
}
