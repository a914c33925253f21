package fr.titraille.headline;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.grammar.Quotation;
import fr.titraille.grammar.Quotations;
import fr.titraille.grammar.WordClass;
import fr.titraille.syntax.Relation;
import fr.titraille.text.TextRange;
import fr.titraille.writing.FrenchTypography;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Somebody's own words, whole sentences or clauses of a quotation, word for word. */
final class QuotationCandidates {

    private static final int MIN_WORDS = 4;

    private final AnalyzedText text;
    private final List<Quotation> quotations;
    private final int maxChars;

    QuotationCandidates(AnalyzedText text, int maxChars) {
        this.text = text;
        this.maxChars = maxChars;
        this.quotations = text.layer(Quotations.class, t -> Quotations.read(t.text(), t.segments()))
                .closed();
    }

    void collect(SentenceTree tree, List<HeadlineCandidate> into) {
        ownWords(tree, into);
        for (Quotation quotation : quotations) {
            TextRange inner = quotation.inner();
            if (inner.end() <= tree.sentence.range().start()) {
                continue;
            }
            if (inner.start() >= tree.sentence.range().end()) {
                return;
            }
            int from = Math.max(tree.sentence.firstToken(), text.firstTokenFrom(inner.start()));
            int to = Math.min(tree.sentence.endToken(), text.firstTokenFrom(inner.end()));
            if (to - from >= MIN_WORDS) {
                whole(tree, from, to, into);
                clauses(tree, from, to, into);
            }
        }
    }

    /** What a writer or somebody interviewed says of himself outside guillemets, word for word. */
    private void ownWords(SentenceTree tree, List<HeadlineCandidate> into) {
        int from = tree.sentence.firstToken();
        int to = tree.sentence.endToken();
        boolean answer = InterviewTurns.of(text).isAnswer(tree.sentence);
        boolean speaks = answer;
        boolean quoted = false;
        for (int t = from; t < to; t++) {
            quoted |= text.quotations().covers(text.token(t).start());
            speaks |= WordClass.FIRST_PERSON_CLITIC.has(tree.key(t)) && tree.isAny(t, Relation.NSUBJ);
        }
        if (!speaks || quoted) {
            return;
        }
        List<HeadlineCandidate> found = new ArrayList<>();
        whole(tree, from, to, found);
        clauses(tree, from, to, found);
        for (HeadlineCandidate each : found) {
            boolean own =
                    answer || each.tokens().stream().anyMatch(t -> WordClass.FIRST_PERSON_CLITIC.has(tree.key(t)));
            boolean addresses = each.tokens().stream().anyMatch(t -> WordClass.SECOND_PERSON_CLITIC.has(tree.key(t)));
            boolean linked = addresses
                    || leads(tree, each.head())
                    || each.tokens().stream().anyMatch(t -> WordClass.LINK_ADVERB.has(tree.key(t)));
            if (own && !linked && !answers(tree, each)) {
                EnumSet<HeadlineTrait> traits = EnumSet.copyOf(each.traits());
                traits.add(HeadlineTrait.OWN_WORDS);
                into.add(new HeadlineCandidate(
                        each.text(), each.form(), each.tokens(), each.head(), each.subject(), traits));
            }
        }
    }

    /** « Nous allons voir comment … »: the writer leads through his text. */
    private boolean leads(SentenceTree tree, int head) {
        boolean going = tree.dependent(head, Relation.XCOMP) != SentenceTree.NONE
                || tree.text.reading(head).has("inf");
        for (int t = tree.first(head); going && t <= head; t++) {
            if (WordClass.GOING_VERB.has(tree.lemma(t)) && tree.text.reading(t).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** « J’en doute »: a clitic whose noun stands before. */
    private boolean answers(SentenceTree tree, HeadlineCandidate said) {
        return said.tokens().stream()
                .anyMatch(t -> WordClass.ADVERBIAL_CLITIC.has(tree.key(t)) && tree.is(t, PartOfSpeech.PRON));
    }

    /** All that is quoted in this sentence. */
    private void whole(SentenceTree tree, int from, int to, List<HeadlineCandidate> into) {
        int verb = SentenceTree.NONE;
        for (int t = from; t < to && verb == SentenceTree.NONE; t++) {
            verb = isFinite(tree, t) ? t : verb;
        }
        boolean hangs = WordClass.RELATIVE_PRONOUN.has(tree.key(from)) || WordClass.SUBORDINATOR.has(tree.key(from));
        boolean subject = verb > from
                && (tree.is(verb - 1, PartOfSpeech.PRON, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                        || tree.is(verb - 1, PartOfSpeech.ADV));
        if (verb != SentenceTree.NONE && subject && !hangs) {
            add(tree, from, to, verb, true, into);
        }
    }

    /** A clause of it, up to where a clause that hangs on it by a comma or a coordinator begins. */
    private void clauses(SentenceTree tree, int from, int to, List<HeadlineCandidate> into) {
        for (int head = from; head < to; head++) {
            boolean verb =
                    isFinite(tree, head) || tree.dependent(head, Relation.COP, Relation.AUX) != SentenceTree.NONE;
            if (!verb || !isMain(tree, head, from, to)) {
                continue;
            }
            int first = head;
            int last = head;
            boolean subject = false;
            for (int dependent : tree.dependents(head)) {
                boolean beside = tree.isAny(
                        dependent, Relation.CONJ, Relation.PUNCT, Relation.CC, Relation.PARATAXIS, Relation.ADVCL);
                if (!beside) {
                    first = Math.min(first, tree.first(dependent));
                    last = Math.max(last, tree.last(dependent));
                    subject |= tree.isAny(dependent, Relation.NSUBJ, Relation.EXPL_SUBJ) && dependent < head;
                }
            }
            boolean inside = first >= from && last < to && (first > from || last + 1 < to);
            if (subject && inside && ends(tree, last + 1, to)) {
                add(tree, first, last + 1, head, false, into);
            }
        }
    }

    /** A clause that nothing else in the quotation governs: what hangs on « je ne crois pas que » is not said. */
    private static boolean isMain(SentenceTree tree, int head, int from, int to) {
        int governor = tree.tree.head(head);
        boolean inside = governor >= from && governor < to;
        boolean beside =
                tree.isAny(head, Relation.CONJ, Relation.PARATAXIS) && inside && isMain(tree, governor, from, to);
        return (!inside || beside) && tree.dependent(head, Relation.MARK) == SentenceTree.NONE;
    }

    /** What follows a clause that may stand alone: nothing, a sign, another clause beside it. */
    private boolean ends(SentenceTree tree, int next, int to) {
        return next >= to || tree.isAny(next, Relation.PUNCT) || WordClass.COORDINATOR.has(tree.key(next));
    }

    private boolean isFinite(SentenceTree tree, int token) {
        return tree.is(token, PartOfSpeech.VERB, PartOfSpeech.AUX)
                && (text.reading(token).has("ind")
                        || text.reading(token).has("con")
                        || text.reading(token).has("imp"));
    }

    private void add(SentenceTree tree, int from, int to, int head, boolean whole, List<HeadlineCandidate> into) {
        int end = to;
        while (end > from && isSign(text.token(end - 1).text())) {
            end--;
        }
        int start = from;
        while (start < end && opensAside(tree, start)) {
            start++;
        }
        if (end - start < MIN_WORDS || points(tree, start, end) || hangs(tree, start, end)) {
            return;
        }
        String words = text.text()
                .substring(text.token(start).start(), text.token(end - 1).end());
        boolean asks = end < text.tokens().size() && text.token(end).text().contains("?");
        String line = FrenchTypography.withNoBreaks(FrenchTypography.quoted(
                FrenchTypography.capitalized(words.replace('\'', '’')) + (asks ? "\u00A0?" : "")));
        if (line.length() > maxChars || words.indexOf('«') >= 0 || words.indexOf('\n') >= 0) {
            return;
        }
        List<Integer> tokens = new ArrayList<>();
        for (int t = start; t < end; t++) {
            tokens.add(t);
        }
        EnumSet<HeadlineTrait> traits = EnumSet.of(HeadlineTrait.UNBROKEN);
        if (whole) {
            traits.add(HeadlineTrait.WHOLE);
        }
        into.add(new HeadlineCandidate(line, HeadlineForm.QUOTATION, tokens, head, head, traits));
    }

    private static boolean isSign(String token) {
        return token.length() == 1 && !Character.isLetterOrDigit(token.charAt(0)) && !token.equals("%");
    }

    /** « Pour lequel … », « Comment j’exploite … », « Soit je … »: it opens as part of something longer. */
    private boolean hangs(SentenceTree tree, int start, int end) {
        String key = tree.key(start);
        boolean asks = end < text.tokens().size() && text.token(end).text().contains("?");
        boolean relative = WordClass.PREPOSITION.has(key) && WordClass.RELATIVE_PRONOUN.has(tree.key(start + 1));
        boolean opens = WordClass.RELATIVE_PRONOUN.has(key)
                || WordClass.SUBORDINATOR.has(key) && !WordClass.THIRD_PERSON_REFLEXIVE.has(key)
                || WordClass.INTERROGATIVE.has(key)
                || LimitWords.announces(key);
        return !asks && (relative || opens);
    }

    private boolean opensAside(SentenceTree tree, int token) {
        return WordClass.COORDINATOR.has(tree.key(token))
                || isSign(text.token(token).text());
    }

    /** A pronoun of the third person or « cela » that has no noun here. */
    private boolean points(SentenceTree tree, int from, int to) {
        boolean noun = false;
        for (int t = from; t < to; t++) {
            String key = tree.key(t);
            boolean pronoun = tree.is(t, PartOfSpeech.PRON)
                    && (WordClass.THIRD_PERSON_CLITIC.has(key) && !tree.isAny(t, Relation.EXPL)
                            || WordClass.THIRD_PERSON_ACCUSATIVE.has(key)
                            || WordClass.THIRD_PERSON_DATIVE.has(key)
                            || WordClass.DEMONSTRATIVE_PRONOUN.has(key)
                            || WordClass.ADVERBIAL_CLITIC.has(key));
            if ((pronoun && !WordClass.ANYONE.has(key) && !noun)
                    || WordClass.DEMONSTRATIVE_DETERMINER.has(key) && t <= from + 1) {
                return true;
            }
            noun |= tree.isNominal(t);
        }
        return false;
    }
}
