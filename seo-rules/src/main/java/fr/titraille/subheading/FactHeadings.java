package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.analysis.AnalyzedText;
import fr.titraille.chip.ChipFact;
import fr.titraille.chip.ChipFacts;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineForm;
import fr.titraille.headline.HeadlineTrait;
import fr.titraille.text.Folding;
import fr.titraille.text.ResourceLines;
import fr.titraille.writing.ConjugatedForm;
import fr.titraille.writing.Conjugation;
import fr.titraille.writing.FrenchNames;
import fr.titraille.writing.FrenchTypography;
import fr.titraille.writing.VerbSubject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Headings that tell a chip fact of the section in the press present: « Baidu commande 1 600 puces à Huawei ». Only
 * facts that the text asserts or reports; plans and denials are left to the text's own words.
 */
final class FactHeadings {

    private static final List<List<String>> WORDINGS = ResourceLines.table(FactHeadings.class, "fact-wordings.tsv", 3);
    private static final int MAX_SUBJECTS = 2;
    private static final int STEM = 5;

    private final AnalyzedText text;
    private final List<ChipFact> facts;

    FactHeadings(AnalyzedArticle article) {
        this.text = article.body();
        this.facts = ChipFacts.french().extract(article).facts();
    }

    /** The headings of the facts whose evidence starts between two tokens. */
    List<HeadlineCandidate> in(int from, int to) {
        List<HeadlineCandidate> out = new ArrayList<>();
        for (ChipFact fact : facts) {
            int first = text.firstTokenFrom(fact.evidence().start());
            if (first >= from
                    && first < to
                    && first < text.firstTokenFrom(fact.evidence().end())) {
                int end = Math.min(to, text.firstTokenFrom(fact.evidence().end()));
                String wording = wording(fact, words(first, end));
                if (wording != null) {
                    out.add(new HeadlineCandidate(
                            FrenchTypography.capitalized(wording),
                            HeadlineForm.FACT,
                            IntStream.range(first, end).boxed().toList(),
                            first,
                            first,
                            Set.of(HeadlineTrait.NAMED_SUBJECT)));
                }
            }
        }
        return out;
    }

    private Set<String> words(int from, int to) {
        Set<String> out = new HashSet<>();
        for (int i = from; i < to; i++) {
            out.add(Folding.unaccented(text.token(i).text()));
        }
        return out;
    }

    private static @Nullable String wording(ChipFact fact, Set<String> said) {
        boolean telling = fact.quantity() != null
                || (!fact.counterparty().isEmpty() && !fact.chip().isEmpty());
        if (!telling || fact.subject().isEmpty() || fact.subject().size() > MAX_SUBJECTS) {
            return null;
        }
        String verb = verb(fact, said);
        String object = object(fact);
        if (verb == null || object == null || !isSaid(fact.subject(), said) || !isSaid(fact.counterparty(), said)) {
            return null;
        }
        String wording = FrenchNames.all(fact.subject()) + " " + verb + " " + object;
        return fact.counterparty().size() == 1
                ? wording + " " + FrenchNames.to(fact.counterparty().get(0))
                : wording;
    }

    private static boolean isSaid(List<String> names, Set<String> said) {
        return names.stream()
                .allMatch(n -> said.containsAll(List.of(Folding.unaccented(n).split("[ -]"))));
    }

    /** The verb in the third person of the present, if the evidence speaks of that action in such letters. */
    private static @Nullable String verb(ChipFact fact, Set<String> said) {
        VerbSubject subject = VerbSubject.of(fact.subject());
        for (List<String> wording : WORDINGS) {
            boolean fits = wording.get(0).equals(fact.kind().name())
                    && wording.get(1).equals(fact.modality().name());
            if (!fits) {
                continue;
            }
            for (String lemma : wording.get(2).split(" ")) {
                String stem = Folding.unaccented(lemma).substring(0, STEM);
                Optional<String> form = Conjugation.of(lemma, ConjugatedForm.PRESENT, subject);
                if (form.isPresent() && said.stream().anyMatch(w -> w.startsWith(stem))) {
                    return form.get();
                }
            }
        }
        return null;
    }

    private static @Nullable String object(ChipFact fact) {
        String chips = fact.chip().isEmpty() ? "" : fact.chip().get(fact.chip().size() - 1);
        if (fact.quantity() == null) {
            return "des puces " + chips;
        }
        String quantity = fact.quantity().text();
        boolean named = quantity.matches(".*\\p{L}{3,}$")
                && "chip".equals(fact.quantity().unit());
        boolean honest = quantity.matches("(?iu).*\\b(puces?|processeurs?|gpu|accélérateurs?)$");
        return named && honest ? quantity : null;
    }
}
