package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.grammar.WordClass;
import fr.titraille.headline.HeadlineCandidate;
import fr.titraille.headline.HeadlineForm;
import fr.titraille.headline.HeadlineTrait;
import fr.titraille.headline.StandingAlone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Measures a wording against its section: named measures, weighed by a trained model. */
final class CandidateMeasures {

    private static final int MAX_OPENING = 400;

    /** Share of the section's first sentence from which a heading above it says the same twice. */
    private static final double ECHO = 0.45;

    /** Words of a sentence among which its link to the one before stands. */
    private static final int OPENING_WORDS = 4;

    private final AnalyzedText text;
    private final SectionTerms terms;
    private final TermFrequencies background;
    private final Set<String> titleTerms;
    private final int[] starts;

    CandidateMeasures(AnalyzedText text, SectionTerms terms, Set<String> titleTerms, int[] starts) {
        this.text = text;
        this.terms = terms;
        this.background = TermFrequencies.french();
        this.titleTerms = Set.copyOf(titleTerms);
        this.starts = starts.clone();
    }

    /** @param section number of the section */
    Map<String, Double> of(int section, HeadlineCandidate candidate) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (HeadlineForm form : HeadlineForm.values()) {
            out.put("form-" + form.key(), candidate.form() == form ? 1.0 : 0);
        }
        boolean clause = candidate.form() == HeadlineForm.CLAUSE || candidate.form() == HeadlineForm.THEME;
        for (HeadlineTrait trait : HeadlineTrait.values()) {
            out.put("trait-" + trait.name().toLowerCase(java.util.Locale.ROOT), candidate.has(trait) ? 1.0 : 0);
        }
        out.put("unnamed-clause", clause && !candidate.has(HeadlineTrait.NAMED_SUBJECT) ? 1.0 : 0);
        terms(section, candidate, out);
        centre(section, candidate, out);
        shape(candidate, out);
        place(section, candidate, out);
        return out;
    }

    private void terms(int section, HeadlineCandidate candidate, Map<String, Double> out) {
        Set<String> own = terms.of(candidate);
        int first = Math.min(text.sentenceOf(starts[section]).endToken(), starts[section] + MAX_OPENING);
        Set<String> opening = terms.terms(starts[section], Math.min(first, starts[section + 1]));
        double n = Math.max(1, own.size());
        double frequency = 0;
        double highest = 0;
        double rarity = 0;
        double product = 0;
        double known = 0;
        double title = 0;
        double fresh = 0;
        double share = 0;
        double spread = 0;
        for (String term : own) {
            double f = Math.log1p(terms.count(section, term));
            double r = terms.rarity(term);
            frequency += f;
            highest = Math.max(highest, f);
            rarity += r;
            product += f * r;
            known += background.rarity(term);
            title += titleTerms.contains(term) ? 1 : 0;
            fresh += terms.isFresh(section, term) ? 1 : 0;
            share += opening.contains(term) ? 1 : 0;
            spread += terms.spread(section, term);
        }
        out.put("terms", n);
        out.put("terms-few", own.size() <= 2 ? 1.0 : 0);
        out.put("frequency", frequency / n);
        out.put("frequency-highest", highest);
        out.put("frequency-sum", frequency / (n + 1.5));
        out.put("rarity", rarity / n);
        out.put("frequency-rarity", product / n);
        out.put("background", known / n);
        out.put("title", title / n);
        out.put("title-any", title > 0 ? 1.0 : 0);
        out.put("fresh", fresh / n);
        out.put("opening", share / n);
        out.put("spread", spread / n);
        out.put("distinct", terms.areDistinct(section, own) ? 1.0 : 0);
        String head = Passages.term(text, candidate.head());
        out.put("head-background", background.rarity(head));
        String subject = Passages.term(text, candidate.subject());
        out.put("subject-frequency", Math.log1p(terms.count(section, subject)));
        out.put("subject-title", titleTerms.contains(subject) ? 1.0 : 0);
    }

    /** How much of the section the wording and its sentence stand for. */
    private void centre(int section, HeadlineCandidate candidate, Map<String, Double> out) {
        Sentence sentence = text.sentenceOf(candidate.firstToken());
        Set<String> own = terms.of(candidate);
        Set<String> around = terms.terms(sentence.firstToken(), sentence.endToken());
        double elsewhere = 0;
        double mass = 0;
        for (String term : own) {
            elsewhere += terms.spread(section, term) * terms.sentences(section) > 1.5 ? 1 : 0;
            mass += terms.count(section, term) * background.rarity(term);
        }
        double said = 0;
        double whole = 0;
        for (String term : around) {
            said += terms.count(section, term) * background.rarity(term);
        }
        for (String term : terms.all(section)) {
            whole += terms.count(section, term) * background.rarity(term);
        }
        double n = Math.max(1, own.size());
        out.put("elsewhere", elsewhere / n);
        out.put("elsewhere-any", elsewhere > 0 ? 1.0 : 0);
        out.put("mass", whole == 0 ? 0 : mass / whole);
        out.put("mass-log", Math.log1p(mass));
        out.put("sentence-mass", whole == 0 ? 0 : said / whole);
        out.put("sentence-share", around.isEmpty() ? 0 : own.size() / (double) around.size());
        out.put("sentences", Math.log(terms.sentences(section)));
        out.put("sentences-few", terms.sentences(section) <= 3 ? 1.0 : 0);
    }

    private void shape(HeadlineCandidate candidate, Map<String, Double> out) {
        String wording = candidate.text();
        int count = wording.split("[ \u00A0\u202F]+").length;
        out.put("words", (double) count);
        out.put("words-few", count <= 3 ? 1.0 : 0);
        out.put("words-many", Math.max(0, count - 8.0));
        out.put("chars", wording.length() / 10.0);
        out.put("chars-many", Math.max(0, wording.length() - 55) / 10.0);
        int names = 0;
        int unknown = 0;
        int figures = 0;
        boolean possessive = false;
        boolean function = false;
        for (int i : candidate.tokens()) {
            Token token = text.token(i);
            names += token.isCapitalized() && token.isLexical() && !text.isFunctionWord(i) ? 1 : 0;
            unknown += token.kind() == TokenKind.WORD
                            && !token.isCapitalized()
                            && text.readings(i).isEmpty()
                    ? 1
                    : 0;
            figures += token.kind() == TokenKind.NUMBER ? 1 : 0;
            possessive |= WordClass.POSSESSIVE_DETERMINER.has(token.key());
            function = text.isFunctionWord(i);
        }
        out.put("names", Math.min(3.0, names));
        out.put("unknown", Math.min(2.0, unknown));
        out.put("figures", figures > 0 ? 1.0 : 0);
        out.put("possessive", possessive ? 1.0 : 0);
        out.put("ends-with-function-word", function ? 1.0 : 0);
        out.put("colon", wording.indexOf(':') >= 0 ? 1.0 : 0);
    }

    /** How its sentence goes on from the one before: against it, or with more of the same. */
    private void cues(Sentence sentence, Map<String, Double> out) {
        boolean contrast = false;
        boolean addition = false;
        for (int t = sentence.firstToken();
                t < Math.min(sentence.firstToken() + OPENING_WORDS, sentence.endToken());
                t++) {
            String key = text.token(t).key();
            contrast |= WordClass.CONTRAST_LINK.has(key);
            addition |= WordClass.LINK_ADVERB.has(key) && !WordClass.CONTRAST_LINK.has(key);
        }
        out.put("contrast", contrast ? 1.0 : 0);
        out.put("addition", addition ? 1.0 : 0);
    }

    private void place(int section, HeadlineCandidate candidate, Map<String, Double> out) {
        double length = Math.max(1, starts[section + 1] - starts[section]);
        double at = candidate.firstToken() - starts[section];
        Sentence sentence = text.sentenceOf(candidate.firstToken());
        int number = sentence.index() - text.sentenceOf(starts[section]).index();
        out.put("position", at / length);
        out.put("first-sentence", number <= 0 ? 1.0 : 0);
        boolean topic = number <= 0 && candidate.has(HeadlineTrait.WHOLE) && candidate.form() == HeadlineForm.CLAUSE;
        out.put("topic-sentence", topic ? 1.0 : 0);
        double kept = candidate.tokens().size() / (double) Math.max(1, sentence.endToken() - sentence.firstToken());
        boolean rises = topic && StandingAlone.rises(text, sentence);
        out.put("echo", number <= 0 && kept >= ECHO && !rises ? 1.0 : 0);
        out.put("second-sentence", number == 1 ? 1.0 : 0);
        out.put("sentence-number", Math.log1p(Math.max(0, number)));
        out.put("late", at / length > 0.8 ? 1.0 : 0);
        boolean opens = sentence.index() == 0
                || text.sentences().get(sentence.index() - 1).segment() != sentence.segment();
        out.put("opens-paragraph", opens ? 1.0 : 0);
        int words = sentence.endToken() - sentence.firstToken();
        out.put("sentence-words", Math.log(words + 1.0));
        cues(sentence, out);
        out.put("kept", kept);
        out.put("section-words", Math.log(length));
    }
}
