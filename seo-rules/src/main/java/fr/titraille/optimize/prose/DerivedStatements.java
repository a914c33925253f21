package fr.titraille.optimize.prose;

import fr.titraille.analysis.AnalyzedArticle;
import fr.titraille.chip.ChipFact;
import fr.titraille.chip.ChipFacts;
import fr.titraille.entity.ChipCatalogue;
import fr.titraille.figure.Figure;
import fr.titraille.writing.LinkWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What follows by arithmetic from the figures of one fact of the article: the price of one chip. */
final class DerivedStatements {

    private static final int GROUP = -1;

    private DerivedStatements() {}

    static List<Statement> of(AnalyzedArticle article) {
        List<Statement> out = new ArrayList<>();
        for (ChipFact fact : ChipFacts.french().extract(article).facts()) {
            Figure quantity = fact.quantity();
            Figure amount = fact.amount();
            boolean told =
                    fact.modality() == ChipFact.Modality.ASSERTED || fact.modality() == ChipFact.Modality.REPORTED;
            if (fact.kind() != ChipFact.Kind.ORDER || !told || quantity == null || amount == null) {
                continue;
            }
            Double count = quantity.number();
            Double sum = amount.number();
            String money = FigureWords.money(amount);
            String number = FigureWords.number(quantity);
            if (count == null
                    || sum == null
                    || count < 2
                    || money == null
                    || number == null
                    || fact.chip().size() != 1) {
                continue;
            }
            String each = FigureWords.about(sum / count, amount.unit());
            if (each != null) {
                String chip = fact.chip().get(0);
                if (ChipCatalogue.standard().find(chip).isEmpty()) {
                    continue;
                }
                String text = "Rapporté à " + number + " puces " + chip + ", un montant " + LinkWords.of(money)
                        + " revient à " + each + " par puce.";
                Set<String> names = new LinkedHashSet<>(fact.subject());
                names.add(chip);
                String source = "calcul : " + money + " / " + number + " puces " + chip;
                out.add(Statement.of(Topic.BACKGROUND, text, source, names, 6).inGroup(GROUP));
            }
        }
        return out;
    }
}
