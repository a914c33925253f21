package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.Folding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Measures a wording against its section: named measures, weighed by a trained model. */
final class CandidateMeasures {

    private static final int MAX_OPENING = 400;
    private static final Set<String> RELATIVES = Set.of("que", "qu'", "dont", "où", "qui");

    private final AnalyzedText text;
    private final Words words;
    private final SectionTerms terms;
    private final TermFrequencies background;
    private final Set<String> titleTerms;
    private final int[] starts;

    CandidateMeasures(AnalyzedText text, SectionTerms terms, Set<String> titleTerms, int[] starts) {
        this.text = text;
        this.words = new Words(text);
        this.terms = terms;
        this.background = TermFrequencies.french();
        this.titleTerms = Set.copyOf(titleTerms);
        this.starts = starts.clone();
    }

    /**
     * @param section number of the section
     * @param times how often the wording stands in the section
     */
    Map<String, Double> of(int section, Candidate candidate, int times) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (Candidate.Form form : Candidate.Form.values()) {
            out.put("form-" + form.name().toLowerCase(java.util.Locale.ROOT), candidate.form() == form ? 1.0 : 0);
        }
        terms(section, candidate, out);
        shape(candidate, out);
        place(section, candidate, out);
        out.put("times", Math.log(times));
        return out;
    }

    private void terms(int section, Candidate candidate, Map<String, Double> out) {
        Set<String> own = terms.of(candidate);
        int first = Math.min(text.sentenceOf(starts[section]).endToken(), starts[section] + MAX_OPENING);
        Set<String> opening = terms.terms(starts[section], Math.min(first, starts[section + 1]));
        double n = Math.max(1, own.size());
        double frequency = 0;
        double highest = 0;
        double rarity = 0;
        double product = 0;
        double weight = 0;
        double title = 0;
        double fresh = 0;
        double share = 0;
        double known = 0;
        double spread = 0;
        for (String term : own) {
            double f = Math.log1p(terms.count(section, term));
            double r = terms.rarity(term);
            double b = background.rarity(term);
            frequency += f;
            highest = Math.max(highest, f);
            rarity += r;
            product += f * r;
            weight += f * b;
            known += b;
            title += titleTerms.contains(term) ? 1 : 0;
            fresh += terms.isFresh(section, term) ? 1 : 0;
            share += opening.contains(term) ? 1 : 0;
            spread += terms.spread(section, term);
        }
        out.put("terms", n);
        out.put("terms-one", own.size() <= 1 ? 1.0 : 0);
        out.put("frequency", frequency / n);
        out.put("frequency-highest", highest);
        out.put("frequency-sum", frequency / (n + 1.5));
        out.put("rarity", rarity / n);
        out.put("frequency-rarity", product / n);
        out.put("frequency-rarity-sum", product / (n + 1.5));
        out.put("background", known / n);
        out.put("frequency-background", weight / n);
        out.put("frequency-background-sum", weight / (n + 1.5));
        out.put("title", title / n);
        out.put("title-any", title > 0 ? 1.0 : 0);
        out.put("fresh", fresh / n);
        out.put("opening", share / n);
        out.put("spread", spread / n);
        out.put("distinct", terms.areDistinct(section, own) ? 1.0 : 0);
        String head = Passages.term(text, candidate.head());
        out.put("head-frequency", Math.log1p(terms.count(section, head)));
        out.put("head-background", background.rarity(head));
    }

    private void shape(Candidate candidate, Map<String, Double> out) {
        String wording = candidate.text();
        int count = wording.split("[ \u00A0\u202F]+").length;
        out.put("words", (double) count);
        out.put("words-two", count <= 2 ? 1.0 : 0);
        out.put("words-many", Math.max(0, count - 6.0));
        out.put("chars", wording.length() / 10.0);
        int names = 0;
        int unknown = 0;
        int figures = 0;
        for (int i = candidate.firstToken(); i < candidate.endToken(); i++) {
            Token token = text.token(i);
            names += token.isCapitalized() && token.isLexical() && !text.isFunctionWord(i) ? 1 : 0;
            unknown += token.kind() == TokenKind.WORD
                            && !token.isCapitalized()
                            && text.readings(i).isEmpty()
                    ? 1
                    : 0;
            figures += token.kind() == TokenKind.NUMBER ? 1 : 0;
        }
        out.put("names-only", names > 0 && names >= candidate.endToken() - candidate.firstToken() ? 1.0 : 0);
        out.put("names", Math.min(3.0, names));
        out.put("unknown", Math.min(2.0, unknown));
        out.put("figures", figures > 0 ? 1.0 : 0);
        out.put("cut", candidate.cut() ? 1.0 : 0);
        String first = words.key(candidate.firstToken());
        String opening = Openings.kind(first);
        int start = candidate.firstToken();
        boolean phrase = candidate.form() == Candidate.Form.NOUN_PHRASE;
        boolean article =
                !candidate.text().regionMatches(true, 0, text.token(start).text(), 0, 2);
        boolean determined = article
                || words.is(start, PartOfSpeech.DET)
                || words.is(start, PartOfSpeech.PROPN)
                || NounPhrases.CONTRACTED.contains(first)
                || words.isNumber(start);
        out.put("undetermined", phrase && !determined ? 1.0 : 0);
        out.put("numeral", words.isNumber(start) ? 1.0 : 0);
        out.put("definite", opening.equals("definite") ? 1.0 : 0);
        out.put("indefinite", opening.equals("indefinite") ? 1.0 : 0);
        out.put("points-back", opening.equals("anaphor") ? 1.0 : 0);
        out.put("speaker", opening.equals("speaker") ? 1.0 : 0);
        out.put("bare", words.isNoun(candidate.firstToken()) ? 1.0 : 0);
        String head = Folding.unaccented(text.token(candidate.head()).text());
        out.put(
                "abstract",
                head.endsWith("tion") || head.endsWith("tions") || head.endsWith("ment") || head.endsWith("age")
                        ? 1.0
                        : 0);
        out.put("plural", head.endsWith("s") ? 1.0 : 0);
        out.put("joined", holds(candidate, "et") ? 1.0 : 0);
        out.put("complement", holds(candidate, "de") || holds(candidate, "d'") || holds(candidate, "du") ? 1.0 : 0);
    }

    private boolean holds(Candidate candidate, String key) {
        for (int i = candidate.firstToken() + 1; i < candidate.endToken(); i++) {
            if (words.key(i).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private void place(int section, Candidate candidate, Map<String, Double> out) {
        double length = Math.max(1, starts[section + 1] - starts[section]);
        double at = candidate.firstToken() - starts[section];
        Sentence sentence = text.sentenceOf(candidate.firstToken());
        out.put("position", at / length);
        out.put("first-sentence", sentence.firstToken() <= starts[section] ? 1.0 : 0);
        out.put("first-words", 1 / (1 + at / 20));
        out.put("last-sentence", sentence.endToken() >= starts[section + 1] ? 1.0 : 0);
        out.put("opens-sentence", sentence.firstToken() == candidate.firstToken() ? 1.0 : 0);
        out.put("ends-sentence", candidate.endToken() >= sentence.endToken() - 1 ? 1.0 : 0);
        boolean far = sentence.firstToken() > text.sentenceOf(starts[section]).endToken();
        out.put("peripheral", far && out.getOrDefault("frequency-highest", 0.0) < 0.7 ? 1.0 : 0);
        out.put("late", at / length > 0.8 ? 1.0 : 0);
        out.put("relative-next", RELATIVES.contains(words.key(candidate.endToken())) ? 1.0 : 0);
        out.put("subject", words.isFinite(candidate.endToken()) ? 1.0 : 0);
        out.put("object", words.isVerb(candidate.firstToken() - 1) ? 1.0 : 0);
        out.put("after-preposition", words.is(candidate.firstToken() - 1, PartOfSpeech.ADP) ? 1.0 : 0);
        out.put("quoted", words.key(candidate.firstToken() - 1).equals("«") ? 1.0 : 0);
        out.put("sentence-words", Math.log(sentence.endToken() - sentence.firstToken() + 1.0));
        out.put("section-words", Math.log(length));
    }
}
