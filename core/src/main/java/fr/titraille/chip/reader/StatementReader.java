package fr.titraille.chip.reader;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.chip.frame.FactKind;
import fr.titraille.chip.frame.FieldWords;
import fr.titraille.entity.Mention;
import fr.titraille.entity.Mentions;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.Quotations;
import fr.titraille.predication.Predications;
import fr.titraille.syntax.Relation;
import fr.titraille.syntax.Syntax;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads an article's statements about chips sentence by sentence, keeping in mind what was spoken of. Thread-safe. */
public final class StatementReader {

    /** In tokens: a longer stretch without a full stop is a table or a list of names, not a sentence. */
    private static final int LONGEST = 250;

    private StatementReader() {}

    /**
     * @param figures those of the text in order of position
     * @param passed stretches that are no article, in order of position
     * @return in order of position
     */
    public static List<ChipStatement> read(AnalyzedText text, List<Figure> figures, List<TextRange> passed) {
        List<ChipStatement> out = new ArrayList<>();
        Memory memory = new Memory();
        int named = timesNamed(text);
        if (named == 0) {
            // nothing to parse for: an article that never speaks of chips states nothing of them
            return out;
        }
        if (named > ONCE) {
            memory.aboutChips();
        }
        Quotations quotations = Quotations.read(text.text(), text.segments());
        List<Mention> mentions = Mentions.french().find(text);
        Predications predications = Predications.of(text);
        int mention = 0;
        int figure = 0;
        int part = 0;
        for (Sentence sentence : text.sentences()) {
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
            int length = sentence.endToken() - sentence.firstToken();
            if (!skipped && length > 0 && length <= LONGEST) {
                SentenceView view =
                        new SentenceView(text, sentence, Syntax.of(text).tree(sentence), names, numbers);
                PartiesAndChips phrases = new PartiesAndChips(view, memory);
                speak(view, phrases, memory);
                Events events = new Events(view, predications.in(sentence));
                List<StatementDraft> kept =
                        candidates(view, events, new Resolver(view, phrases, memory, quotations), quotations);
                for (StatementDraft candidate : kept) {
                    out.add(statement(candidate, text, sentence));
                    if (candidate.kind == FactKind.PRODUCT) {
                        memory.made(candidate.subject, candidate.chip);
                    }
                }
                remember(view, events, new Resolver(view, phrases, memory, quotations), kept);
            }
        }
        return out;
    }

    /** How often an article names chips, counted up to three times. */
    private static int timesNamed(AnalyzedText text) {
        long nouns = text.tokens().stream()
                .filter(t -> FieldWords.of("chip").contains(t.key()) || isPlural(t.key()))
                .limit(ONCE + 1)
                .count();
        long names = Mentions.french().find(text).stream()
                .filter(m -> m.type() == Mention.Type.CHIP)
                .limit(ONCE + 1)
                .count();
        return (int) Math.max(nouns > ONCE ? ONCE + 1 : Math.min(nouns, 1), names > 1 ? ONCE + 1 : names);
    }

    /** An article that names chips more often than this is about them. House choice. */
    private static final int ONCE = 2;

    private static boolean isPlural(String key) {
        return key.endsWith("s") && FieldWords.of("chip").contains(key.substring(0, key.length() - 1));
    }

    /** A ticker or a credit inside a sentence leaves the sentence an article's. */
    private static boolean covers(TextRange passed, Sentence sentence) {
        int shared = Math.min(passed.end(), sentence.range().end())
                - Math.max(passed.start(), sentence.range().start());
        return 2 * shared > sentence.range().length();
    }

    private static List<StatementDraft> candidates(
            SentenceView view, Events events, Resolver resolver, Quotations quotations) {
        EventFigures figures = new EventFigures(view, events);
        FrameInterpreter frames = new FrameInterpreter(view, events, figures, resolver);
        ValueInterpreter values = new ValueInterpreter(view, events, figures, resolver, frames);
        ComparisonInterpreter comparisons = new ComparisonInterpreter(view, events, figures, resolver, frames);
        List<StatementDraft> all = new ArrayList<>();
        for (Event event : events.all()) {
            all.addAll(frames.read(event));
            all.addAll(values.read(event));
            all.addAll(comparisons.read(event));
        }
        all.addAll(comparisons.adjectives());
        all.addAll(new Yields(view, events, figures, resolver).read());
        all.addAll(new ShareInterpreter(view, events, figures, resolver).shares());
        all.addAll(new Contrasts(view, events, figures, resolver, frames).read(all));
        StatementDraft measured = comparisons.measured(all);
        if (measured != null) {
            all.add(measured);
        }
        all.addAll(new UnclaimedSums(view, events, figures, resolver, frames).read(all));
        RuleInterpreter rules = new RuleInterpreter(view, events, figures, resolver);
        List<StatementDraft> ruled = rules.read();
        all.removeIf(rules::isPartOfRule);
        all.addAll(ruled);
        Stances stances = new Stances(view, events, resolver, quotations);
        all.removeIf(stances::isUnstated);
        all.removeIf(c -> c.amount != null && figures.isUpper(c.amount));
        all.forEach(c -> c.stance = stances.of(c));
        new Growths(view).fill(all);
        all = Distribution.apply(view, events, figures, resolver, all);
        return Assembly.of(Verdict.of(all, events));
    }

    private static void speak(SentenceView view, PartiesAndChips phrases, Memory memory) {
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            if (phrases.isChipHead(token)) {
                memory.speakOfChips();
                return;
            }
        }
    }

    /** How much the subject of a sentence, who acts in it and who is named in it stand out. House choice. */
    private static final double SUBJECT = 3;

    private static final double AGENT = 1;
    private static final double NAMED = 0.5;

    private static void remember(SentenceView view, Events events, Resolver resolver, List<StatementDraft> kept) {
        Set<String> parties = new LinkedHashSet<>();
        Set<String> chips = new LinkedHashSet<>();
        Set<String> subjectChips = new LinkedHashSet<>();
        for (int token = view.sentence.firstToken(); token < view.sentence.endToken(); token++) {
            for (Mention mention : view.mentions(token)) {
                boolean name = mention.form() != Mention.Form.DEMONYM;
                if (name && (mention.type() == Mention.Type.COMPANY || mention.type() == Mention.Type.COUNTRY)) {
                    parties.add(mention.name());
                } else if (mention.type() == Mention.Type.CHIP) {
                    chips.add(mention.name());
                }
            }
            boolean main = view.tree.is(token, Relation.NSUBJ)
                    && (view.tree.head(token) == view.tree.root() || subjectChips.isEmpty());
            if (main && resolver.phrases().isChips(token)) {
                subjectChips.addAll(resolver.phrases().chips(view.row(token)));
            }
        }
        Memory memory = resolver.memory();
        Set<String> acting = new LinkedHashSet<>();
        for (Event event : events.all()) {
            boolean root = event.head() == view.tree.root();
            for (Event.Role role : event.at(Event.AGENT)) {
                Set<String> agents = resolver.parties(role);
                acting.addAll(agents);
                if (root) {
                    memory.subject(agents);
                    agents.forEach(name -> memory.weigh(name, SUBJECT));
                }
            }
        }
        acting.forEach(name -> memory.weigh(name, AGENT));
        parties.addAll(acting);
        memory.parties(parties);
        parties.forEach(name -> memory.weigh(name, NAMED));
        if (kept.stream().anyMatch(d -> d.kind == FactKind.MARKET)) {
            memory.speakOfMarket();
        }
        // what a sentence compares is what it is about
        Set<String> compared = new LinkedHashSet<>();
        kept.stream().filter(d -> d.kind == FactKind.PERFORMANCE).forEach(d -> compared.addAll(d.chip));
        memory.endSentence(!compared.isEmpty() ? compared : subjectChips.isEmpty() ? chips : subjectChips);
    }

    private static ChipStatement statement(StatementDraft c, AnalyzedText text, Sentence sentence) {
        return new ChipStatement(
                c.kind,
                List.copyOf(c.subject),
                List.copyOf(c.counterparty),
                List.copyOf(c.chip),
                List.copyOf(c.reference),
                c.quantity,
                c.amount,
                c.percent == null ? null : signed(c.percent, c.negative && c.kind != FactKind.RESTRICTION),
                c.time,
                Objects.requireNonNull(c.stance).name(),
                evidence(sentence, text.text()));
    }

    private static Figure signed(Figure figure, boolean negative) {
        Double number = figure.number();
        if (!negative || number == null) {
            return figure;
        }
        return new Figure(
                figure.text(),
                figure.range(),
                figure.type(),
                -Math.abs(number),
                figure.date(),
                figure.unit(),
                figure.precision());
    }

    private static final Set<Character> LIST_MARKS = Set.of('-', '•', '–', '*', '·', '▪', '\u00A0', '\u202F');

    /** The sentence without its list mark. */
    private static TextRange evidence(Sentence sentence, String text) {
        TextRange range = sentence.range();
        int start = range.start();
        while (start < range.end()
                && (LIST_MARKS.contains(text.charAt(start)) || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return new TextRange(start, range.end());
    }
}
