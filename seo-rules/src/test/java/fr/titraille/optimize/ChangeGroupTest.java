package fr.titraille.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.clean.Change;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeGroupTest {

    private static Change change(String rule, Change.Kind kind, String before, String after, String field) {
        return new Change(rule, kind, before, after, null, field, "pour l’exemple", null);
    }

    @ParameterizedTest
    @CsvSource({
        "subheadings, INSERTED, '', Une ligne de nuit, body, ADDED",
        "sentence-length, REPLACED, et il part, Il part, body, REWRITTEN",
        "lede, REMOVED, Un premier paragraphe., '', body, MOVED",
        "h1-single, REPLACED, Le titre, Le titre, title, MOVED",
        "share-widget, REMOVED, Partager, '', body, REMOVED",
        "heading-pseudo, REPLACED, Une ligne, Une ligne, body, MARKED",
        "quotes-apostrophes, REPLACED, l'an, l’an, body, TYPOGRAPHY",
        "number-format, REPLACED, 2400, 2 400, body, TYPOGRAPHY",
    })
    void act_change_saysWhatItDoesToTheText(
            String rule, Change.Kind kind, String before, String after, String field, ChangeGroup.Act act) {
        assertThat(ChangeGroup.act(change(rule, kind, before, after, field))).isEqualTo(act);
    }

    @Test
    void of_changesOfOneRule_standTogetherAndNoneIsLost() {
        List<Change> changes = List.of(
                change("quotes-apostrophes", Change.Kind.REPLACED, "l'an", "l’an", "body"),
                change("subheadings", Change.Kind.INSERTED, "", "Une ligne de nuit", "body"),
                change("quotes-apostrophes", Change.Kind.REPLACED, "d'ici", "d’ici", "body"));
        List<ChangeGroup> groups = ChangeGroup.of(changes);
        assertThat(groups).extracting(ChangeGroup::rule).containsExactly("subheadings", "quotes-apostrophes");
        assertThat(groups.get(1).changes()).containsExactly(changes.get(0), changes.get(2));
    }

    @Test
    void optimize_severalMendsInOneSentence_eachNamesItsOwnWords() {
        Optimization done = Optimizer.french()
                .optimize(
                        OptimizeSamples.text("L'usine d'Angers a livré hier l'essentiel des puces que l'armateur"
                                + " attendait depuis l'automne, dit-on à l'atelier."),
                        List.of(),
                        OptimizerOptions.DEFAULT,
                        Locale.FRENCH);
        List<Change> signs = done.changes().stream()
                .filter(c -> c.rule().equals("quotes-apostrophes"))
                .toList();
        assertThat(signs)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(c -> assertThat(c.before()).hasSizeLessThan(25));
    }
}
