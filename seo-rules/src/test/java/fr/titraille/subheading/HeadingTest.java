package fr.titraille.subheading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.headline.HeadlineForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadingTest {

    @Test
    void propose_givenPlaces_headingsDifferAndAreGroundedAndWellFormed() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        List<SubheadingProposal> proposals =
                SubheadingEngine.french().propose(article, new SubheadingOptions(null, List.of(3, 6), 65));
        assertThat(proposals).isNotEmpty();
        assertThat(proposals).extracting(SubheadingProposal::text).doesNotHaveDuplicates();
        for (SubheadingProposal proposal : proposals) {
            List<String> all = new ArrayList<>(proposal.alternatives());
            all.add(proposal.text());
            assertThat(all).doesNotHaveDuplicates().allMatch(h -> WellFormed.test(h, 65));
            assertThat(proposal.confidence()).isBetween(0.0, 1.0);
            assertThat(proposal.because()).startsWith("Ici, ").endsWith(".");
        }
    }

    @Test
    void propose_shortMaximum_headingsFit() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        assertThat(SubheadingEngine.french().propose(article, new SubheadingOptions(null, List.of(3, 6), 30)))
                .allMatch(p -> p.text().length() <= 30);
    }

    @Test
    void propose_english_explainsInEnglish() {
        AnalyzedArticle article = SampleArticles.analyzed(SampleArticles.threeTopics());
        assertThat(SubheadingEngine.french()
                        .propose(article, new SubheadingOptions(2, null, 65), java.util.Locale.ENGLISH))
                .allMatch(p -> p.because().startsWith("Here "));
    }

    @Test
    void labels_everyLine_namesACandidateAndAVerdictButHoldsNoText() throws IOException {
        Set<String> forms = new HashSet<>();
        for (HeadlineForm form : HeadlineForm.values()) {
            forms.add(form.key());
        }
        try (InputStream in = Objects.requireNonNull(HeadingTest.class.getResourceAsStream("labels.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(300).allMatch(l -> {
                String[] row = l.split("\t");
                return row.length == 9
                        && forms.contains(row[4])
                        && row[5].matches("[0-9a-f]{8}")
                        && row[6].matches("[frn]");
            });
        }
    }
}
