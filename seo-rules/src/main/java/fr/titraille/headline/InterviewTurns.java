package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import fr.titraille.grammar.WordClass;
import fr.titraille.text.TextRange;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which paragraphs of an interview are answers: those behind « S. A. : » or a speaker's name, or those between paragraphs
 * that ask somebody. A layer of the text's one analysis.
 *
 * @param answers numbers of the segments that somebody interviewed speaks
 */
record InterviewTurns(Set<Integer> answers) {

    /** Paragraphs that only ask, from which it is an interview. */
    private static final int QUESTIONS = 3;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:\\p{Lu}\\.[ \u00A0\u202F]?){1,3}|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,3})[ \u00A0\u202F]?:.*",
            Pattern.DOTALL);

    static InterviewTurns of(AnalyzedText text) {
        return text.layer(InterviewTurns.class, InterviewTurns::read);
    }

    private static InterviewTurns read(AnalyzedText text) {
        Set<Integer> asked = new TreeSet<>();
        Set<Integer> told = new TreeSet<>();
        Set<Integer> labelled = new TreeSet<>();
        int first = Integer.MAX_VALUE;
        for (int segment = 0; segment < text.segments().size(); segment++) {
            String line = text.segments().get(segment).of(text.text()).strip();
            boolean marked = LABEL.matcher(line).matches();
            if (!line.endsWith("?")) {
                told.add(segment);
            } else if (marked || addresses(text, segment)) {
                asked.add(segment);
                first = Math.min(first, segment);
            }
            if (marked) {
                labelled.add(segment);
            }
        }
        if (asked.size() < QUESTIONS) {
            return new InterviewTurns(Set.of());
        }
        Set<Integer> answers = new TreeSet<>();
        boolean answering = false;
        for (int segment : told) {
            boolean marked = labelled.contains(segment);
            boolean after = segment > first;
            answering = marked || answering || after && labelled.isEmpty();
            if (answering) {
                answers.add(segment);
            }
        }
        return new InterviewTurns(Set.copyOf(answers));
    }

    /** Whether the paragraph speaks to somebody. */
    private static boolean addresses(AnalyzedText text, int segment) {
        TextRange range = text.segments().get(segment);
        for (int t = text.firstTokenFrom(range.start());
                t < text.tokens().size() && text.token(t).start() < range.end();
                t++) {
            String key = text.token(t).key();
            if (WordClass.SECOND_PERSON_CLITIC.has(key.substring(key.lastIndexOf('-') + 1))
                    || WordClass.SECOND_PERSON_POSSESSIVE.has(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody interviewed says the sentence. */
    boolean isAnswer(Sentence sentence) {
        return answers.contains(sentence.segment());
    }

    /** Whether the sentence opens its turn and begins with who speaks, so that it is read no further. */
    static boolean isLabelled(AnalyzedText text, Sentence sentence) {
        int before = sentence.index() - 1;
        boolean opens = before < 0 || text.sentences().get(before).segment() != sentence.segment();
        List<Sentence> all = text.sentences();
        boolean initials = !opens
                && before >= 0
                && all.get(before).endToken() - all.get(before).firstToken() <= 2
                && all.get(before).segment() == sentence.segment();
        return (opens || initials)
                && LABEL.matcher(sentence.range().of(text.text()).strip()).matches();
    }
}
