package fr.titraille.rules.facts;

import fr.titraille.analysis.Mood;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.entity.Mention;
import fr.titraille.figure.Figure;
import fr.titraille.grammar.WordClass;
import fr.titraille.rule.FindingDraft;
import fr.titraille.rule.Fixability;
import fr.titraille.rule.Rule;
import fr.titraille.rule.RuleContext;
import fr.titraille.rule.RuleDescriptor;
import fr.titraille.rule.Severity;
import fr.titraille.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every quotation has a speaker; shares, growth and performance figures have a source beside them. */
final class AttributionPresent implements Rule {

    private static final RuleDescriptor DESCRIPTOR =
            FactRules.descriptor("attribution-present", Severity.WARNING, Fixability.NONE, "AFP-20");
    private static final Set<String> CLAIMS = Set.of(
            "part",
            "parts",
            "marché",
            "marchés",
            "performance",
            "performances",
            "ventes",
            "clients",
            "entreprises",
            "utilisateurs",
            "consommateurs",
            "plus",
            "moins",
            "prix",
            "demande",
            "production",
            "vitesse",
            "capacité",
            "consommation",
            "croissance",
            "hausse",
            "baisse",
            "trafic",
            "puissance");

    private static final Set<String> MARKET = Set.of(
            "marché", "marchés", "part", "parts", "clients", "entreprises", "ventes", "demande", "prix", "production");
    private static final Set<String> SIGNATURES = Set.of("–", "—", "-", "(");
    private static final Set<String> TITLE_CUES = Set.of(
            "intitulé",
            "intitulée",
            "intitulés",
            "titre",
            "titré",
            "billet",
            "article",
            "livre",
            "(",
            "comme",
            "question",
            "questions",
            "baptisé",
            "baptisée",
            "slogan",
            "nommé",
            "nommée");

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context) {
        FactView view = FactView.of(context);
        figures(context, view);
        quotations(context, view);
    }

    private static void figures(RuleContext context, FactView view) {
        List<Figure> without = new ArrayList<>();
        int all = 0;
        for (Sentence sentence : view.sentences()) {
            List<Figure> claims = claims(view, sentence);
            if (claims.isEmpty()
                    || !view.has(sentence.range().start(), sentence.range().end(), CLAIMS)) {
                continue;
            }
            all++;
            if (!SourceNaming.around(view, sentence) && !speaksForItself(view, sentence)) {
                without.add(claims.get(0));
            }
        }
        if (all > 0 && 1 - (double) without.size() / all < context.threshold("min-share")) {
            without.forEach(f -> context.report(FindingDraft.body("figure", f.range(), f.text())));
        }
    }

    /** « Nous avons payé nos cartes 30 % plus cher »: who speaks tells of what is his own, and is the source. */
    private static boolean speaksForItself(FactView view, Sentence sentence) {
        return view.body().tokens(sentence).stream()
                .anyMatch(t -> WordClass.FIRST_PERSON_CLITIC.has(t.key())
                        && !view.body().quotations().covers(t.start()));
    }

    /** Shares, and ratios of a market; what a data sheet says of a product needs no source in the sentence. */
    private static List<Figure> claims(FactView view, Sentence sentence) {
        List<Figure> figures = view.figures(sentence);
        boolean sheet = figures.stream().anyMatch(f -> f.type() == Figure.Type.MEASURE);
        boolean company = view.mentions(sentence).stream().anyMatch(m -> m.type() == Mention.Type.COMPANY);
        boolean market =
                company && view.has(sentence.range().start(), sentence.range().end(), MARKET);
        return figures.stream()
                .filter(f -> !sheet && (f.type() == Figure.Type.PERCENT || (market && f.type() == Figure.Type.RATIO)))
                .toList();
    }

    private static void quotations(RuleContext context, FactView view) {
        int open = -1;
        String text = view.body().text();
        for (Token token : view.body().tokens()) {
            if (token.text().equals("«")) {
                open = token.start();
            } else if (token.text().equals("»") && open >= 0) {
                quotation(context, view, new TextRange(open, token.end()), text);
                open = -1;
            }
        }
    }

    private static void quotation(RuleContext context, FactView view, TextRange range, String text) {
        int words = view.body().wordCount(range);
        boolean crosses = text.substring(range.start(), range.end()).contains("\n\n");
        if (words < context.threshold("quote-words") || crosses) {
            return;
        }
        int first = view.body().firstTokenFrom(range.start());
        Sentence from = view.body().sentenceOf(first);
        Sentence to = view.body().sentenceOf(view.body().firstTokenFrom(range.end() - 1));
        boolean sourced = isSourced(view, view.before(from))
                || isSourced(view, view.after(to))
                || isSigned(view, from, range.end())
                || !isSpeech(view, range);
        for (int i = from.index(); i <= to.index() && !sourced; i++) {
            sourced = view.isAttributed(view.sentences().get(i));
        }
        if (!sourced) {
            context.report(FindingDraft.body("quotation", range, words).measured(words, "0"));
        }
    }

    /** « … » – Name, or a lead-in that ends in a colon or says so, be it in the paragraph before. */
    private static boolean isSigned(FactView view, Sentence from, int end) {
        int next = view.body().firstTokenFrom(end);
        boolean signed = next < view.body().tokens().size()
                && SIGNATURES.contains(view.body().token(next).text());
        if (signed || from.index() == 0) {
            return signed;
        }
        Sentence before = view.sentences().get(from.index() - 1);
        return view.isAttributed(before)
                || view.body().token(before.endToken() - 1).text().equals(":");
    }

    /** Whether the quoted words are a sentence that somebody spoke, not a title or a term. */
    private static boolean isSpeech(FactView view, TextRange range) {
        List<Token> tokens = view.tokens(range.start() + 1, range.end() - 1);
        if (tokens.isEmpty() || !tokens.get(0).isCapitalized()) {
            return false;
        }
        int open = view.body().firstTokenFrom(range.start());
        boolean title =
                open > 0 && TITLE_CUES.contains(view.body().token(open - 1).key());
        String last = tokens.get(tokens.size() - 1).text();
        int next = view.body().firstTokenFrom(range.end());
        boolean ends = ".!?…,".contains(last)
                || next < view.body().tokens().size()
                        && ".,".contains(view.body().token(next).text());
        boolean verb = tokens.stream()
                .anyMatch(t -> view.body().likelyReadings(t.index()).stream()
                        .anyMatch(r -> r.is(Mood.INDICATIVE) || r.is(Mood.CONDITIONAL) || r.is(Mood.IMPERATIVE)));
        return !title && ends && verb;
    }

    private static boolean isSourced(FactView view, @Nullable Sentence sentence) {
        return sentence != null && view.isAttributed(sentence);
    }
}
