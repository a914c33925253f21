package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Analyzer;
import fr.titraille.analysis.KeyphraseMatcher;
import fr.titraille.headline.HeadlineForm;
import fr.titraille.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one wording for each section so that the headings of an article differ from one another and from its title,
 * vary in form, and carry the keyphrase neither too rarely nor by force.
 */
final class HeadingChoice {

    /** Log-odds from which a heading is proposed to an editor, who has others to choose from, rather than none. */
    static final double PROPOSED = -3.9;

    /** Log-odds from which a heading is printed unseen rather than none. */
    static final double PRINTABLE = 0.0;

    /** A term that another heading already has makes a wording this much less welcome, in score. */
    private static final double REPEATED_TERM = 0.4;
    /** All terms are said by another heading: as good as the same heading. */
    private static final double SAME_TERMS = 8;
    /** A form other than the noun phrase that comes back. */
    private static final double REPEATED_FORM = 0.15;
    /** What a heading may lose in score to carry the keyphrase, or to leave it out. */
    private static final double KEYPHRASE_PRICE = 0.7;

    private static final double KEYPHRASE_LOW = 0.3;
    private static final double KEYPHRASE_HIGH = 0.75;
    private static final int CONSIDERED = 40;
    private static final int REMEMBERED = 60;

    private final HeadingWriter writer;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> termUses = new HashMap<>();
    private final Map<HeadlineForm, Integer> formUses = new HashMap<>();
    private final ArrayDeque<Set<String>> chosenTerms = new ArrayDeque<>();

    /**
     * @param title the article's title, which no heading repeats
     * @param headings those that the article has
     */
    HeadingChoice(HeadingWriter writer, @Nullable String title, List<String> headings) {
        this.writer = writer;
        if (title != null) {
            stands(title);
        }
        headings.forEach(this::stands);
    }

    /** A heading that the article has counts like one chosen before. */
    private void stands(String heading) {
        taken.add(key(heading));
        AnalyzedText text = Analyzer.french().analyze(heading);
        Set<String> terms = new HashSet<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            terms.add(Passages.term(text, i));
        }
        terms.remove("");
        said(terms);
    }

    private void said(Set<String> terms) {
        terms.forEach(term -> termUses.merge(term, 1, Integer::sum));
        if (!terms.isEmpty()) {
            chosenTerms.addLast(terms);
        }
        if (chosenTerms.size() > REMEMBERED) {
            chosenTerms.removeFirst();
        }
    }

    /** The wordings of each section, the chosen one first; empty where a section offers none. */
    List<List<HeadingWriter.Scored>> choose(int sections, @Nullable KeyphraseMatcher keyphrase) {
        List<List<HeadingWriter.Scored>> out = new ArrayList<>();
        for (int s = 1; s <= sections; s++) {
            List<HeadingWriter.Scored> ranked = ranked(writer.wordings(s));
            out.add(ranked);
            if (!ranked.isEmpty()) {
                take(ranked.get(0));
            }
        }
        if (keyphrase != null && !keyphrase.contentWords().isEmpty() && sections > 1) {
            balance(out, keyphrase);
        }
        return out;
    }

    private List<HeadingWriter.Scored> ranked(List<HeadingWriter.Scored> wordings) {
        List<HeadingWriter.Scored> out = new ArrayList<>();
        for (HeadingWriter.Scored wording : wordings.subList(0, Math.min(CONSIDERED, wordings.size()))) {
            if (!taken.contains(key(wording.candidate().text()))) {
                out.add(wording.less(repetition(wording)));
            }
        }
        out.sort(Comparator.comparingDouble(HeadingWriter.Scored::score).reversed());
        return out;
    }

    private double repetition(HeadingWriter.Scored wording) {
        Set<String> own = writer.terms(wording.candidate());
        double penalty = 0;
        for (String term : own) {
            penalty += termUses.containsKey(term) ? REPEATED_TERM / Math.max(1, own.size() - 1) : 0;
        }
        for (Set<String> other : chosenTerms) {
            if (!own.isEmpty() && (other.containsAll(own) || own.containsAll(other))) {
                penalty += SAME_TERMS;
                break;
            }
        }
        HeadlineForm form = wording.candidate().form();
        int uses = formUses.getOrDefault(form, 0);
        return penalty + (form == HeadlineForm.NOUN_PHRASE ? 0 : uses * REPEATED_FORM);
    }

    private void take(HeadingWriter.Scored wording) {
        taken.add(key(wording.candidate().text()));
        said(writer.terms(wording.candidate()));
        formUses.merge(wording.candidate().form(), 1, Integer::sum);
    }

    /** Brings the share of headings with the keyphrase towards 30 to 75 %, where that costs little. */
    private void balance(List<List<HeadingWriter.Scored>> sections, KeyphraseMatcher keyphrase) {
        int low = (int) Math.ceil(KEYPHRASE_LOW * sections.size());
        int high = (int) Math.floor(KEYPHRASE_HIGH * sections.size());
        int with = 0;
        for (List<HeadingWriter.Scored> wordings : sections) {
            with += !wordings.isEmpty() && carries(keyphrase, wordings.get(0)) ? 1 : 0;
        }
        while (with < low && swap(sections, keyphrase, true)) {
            with++;
        }
        while (with > high && swap(sections, keyphrase, false)) {
            with--;
        }
    }

    /** Puts the cheapest wording forward that carries the keyphrase, or does not; false when none is cheap enough. */
    private boolean swap(List<List<HeadingWriter.Scored>> sections, KeyphraseMatcher keyphrase, boolean wanted) {
        double cheapest = KEYPHRASE_PRICE;
        int section = -1;
        int place = -1;
        for (int s = 0; s < sections.size(); s++) {
            List<HeadingWriter.Scored> wordings = sections.get(s);
            if (wordings.isEmpty() || carries(keyphrase, wordings.get(0)) == wanted) {
                continue;
            }
            for (int i = 1; i < Math.min(CONSIDERED, wordings.size()); i++) {
                double price = wordings.get(0).score() - wordings.get(i).score();
                if (price >= cheapest) {
                    break;
                }
                if (carries(keyphrase, wordings.get(i)) == wanted
                        && !taken.contains(key(wordings.get(i).candidate().text()))) {
                    cheapest = price;
                    section = s;
                    place = i;
                    break;
                }
            }
        }
        if (section < 0) {
            return false;
        }
        List<HeadingWriter.Scored> wordings = new ArrayList<>(sections.get(section));
        HeadingWriter.Scored forward = wordings.remove(place);
        wordings.add(0, forward);
        sections.set(section, wordings);
        taken.add(key(forward.candidate().text()));
        return true;
    }

    private static boolean carries(KeyphraseMatcher keyphrase, HeadingWriter.Scored wording) {
        return keyphrase.count(Analyzer.french().analyze(wording.candidate().text())) > 0;
    }

    private static String key(String heading) {
        return Folding.unaccented(heading).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
