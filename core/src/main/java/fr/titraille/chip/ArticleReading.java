package fr.titraille.chip;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.figure.Figure;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads an article's facts sentence by sentence, keeping in mind what was spoken of. */
final class ArticleReading {

    /** A longer stretch without a full stop is a table or a list of names, not a sentence. */
    private static final int LONGEST = 250;

    private final List<FactReader> readers;

    ArticleReading(List<FactReader> readers) {
        this.readers = readers;
    }

    List<ChipFact> read(AnalyzedText body, List<Figure> figures, List<TextRange> passed) {
        List<ChipFact> facts = new ArrayList<>();
        Discourse discourse = new Discourse(body);
        List<Mention> mentions = Mentions.french().find(body);
        int mention = 0;
        int figure = 0;
        int part = 0;
        for (Sentence sentence : body.sentences()) {
            List<Mention> names = new ArrayList<>();
            while (mention < mentions.size()
                    && mentions.get(mention).range().start() < sentence.range().end()) {
                names.add(mentions.get(mention++));
            }
            List<Figure> numbers = new ArrayList<>();
            while (figure < figures.size()
                    && figures.get(figure).range().start() < sentence.range().end()) {
                numbers.add(figures.get(figure++));
            }
            while (part < passed.size()
                    && passed.get(part).end() <= sentence.range().start()) {
                part++;
            }
            boolean skipped = part < passed.size() && covers(passed.get(part), sentence);
            if (!skipped && sentence.endToken() - sentence.firstToken() <= LONGEST) {
                SentenceReading reading = new SentenceReading(body, sentence, names, numbers, discourse);
                facts.addAll(FactAssembler.assemble(reading, drafts(reading), body.text()));
                remember(reading, discourse);
            }
        }
        return facts;
    }

    /** A ticker or a credit inside a sentence leaves the sentence an article's. */
    private static boolean covers(TextRange passed, Sentence sentence) {
        int shared = Math.min(passed.end(), sentence.range().end())
                - Math.max(passed.start(), sentence.range().start());
        return 2 * shared > sentence.range().length();
    }

    private List<FactDraft> drafts(SentenceReading reading) {
        List<FactDraft> drafts = new ArrayList<>();
        for (FactReader reader : readers) {
            drafts.addAll(reader.read(reading));
        }
        drafts.removeIf(draft -> Scope.isHypothetical(reading, draft));
        return drafts.stream().filter(draft -> !isBarred(draft, drafts)).toList();
    }

    /** « ne peut plus vendre » restricts, « vend à 12 000 dollars » tells a price; neither is a sale to somebody. */
    private static boolean isBarred(FactDraft draft, List<FactDraft> drafts) {
        boolean trade = draft.kind == ChipFact.Kind.DELIVERY
                || draft.kind == ChipFact.Kind.ORDER
                || draft.kind == ChipFact.Kind.USAGE;
        boolean offered = draft.kind == ChipFact.Kind.DELIVERY && draft.counterparty.isEmpty();
        return trade
                && drafts.stream()
                        .filter(d -> d.anchor == draft.anchor)
                        .anyMatch(d -> d.kind == ChipFact.Kind.RESTRICTION || offered && d.kind == ChipFact.Kind.PRICE);
    }

    /** The chips that a sentence is about: those of its subject, else the last named. */
    private static List<String> subjectChips(SentenceReading reading, List<String> named) {
        for (Clause clause : reading.clauses()) {
            List<String> own = new ArrayList<>(reading.chips(clause.subject()));
            if (clause.verb().isFinite() && !own.isEmpty()) {
                return own;
            }
        }
        return named;
    }

    private static void remember(SentenceReading reading, Discourse discourse) {
        Set<String> parties = new LinkedHashSet<>();
        List<String> chips = new ArrayList<>();
        for (Phrase phrase : reading.phrases()) {
            parties.addAll(reading.participants().parties(phrase));
            if (ChipNouns.isChip(reading.words(), phrase)) {
                discourse.speakOfChips();
                if (phrase.parent() < 0 || chips.isEmpty()) {
                    List<String> row = new ArrayList<>();
                    reading.participants()
                            .siblings(phrase)
                            .forEach(p -> row.addAll(reading.participants().chips(p)));
                    if (!row.isEmpty() && !chips.containsAll(row)) {
                        chips.clear();
                        chips.addAll(row);
                    }
                }
            }
        }
        discourse.parties(parties);
        discourse.chips(subjectChips(reading, chips));
        for (Clause clause : reading.clauses()) {
            boolean named = clause.subject().stream().noneMatch(reading.participants()::isPronoun);
            if (clause.verb().isFinite() && named && !clause.subject().isEmpty()) {
                Set<String> subject = reading.parties(clause.subject(), clause);
                if (!subject.isEmpty()) {
                    discourse.subject(subject);
                    return;
                }
            }
        }
    }
}
