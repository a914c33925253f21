package fr.titraille.fidelity.proposition;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Mood;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Reading;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Tense;
import fr.titraille.analysis.TokenKind;
import fr.titraille.fidelity.align.ComparedText;
import fr.titraille.fidelity.align.Stretch;
import fr.titraille.grammar.GoverningVerb;
import fr.titraille.grammar.GoverningVerbs;
import fr.titraille.grammar.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of a text, each with its polarity and status, read along its auxiliaries and governors. */
public final class Acts {

    /** Auxiliaries, clitics and adverbs between the first word of a verb group and the verb. */
    private static final int GROUP = 6;

    /** Words between « ne » and what closes it. */
    private static final int CLOSING = 5;

    private static final int DEPTH = 3;

    /** Words of a complement between a governor and its infinitive. */
    private static final int FAR = 14;

    private final AnalyzedText text;
    private final Map<Integer, Act> byToken = new HashMap<>();
    private final List<List<Act>> bySentence = new ArrayList<>();

    private Acts(ComparedText compared) {
        this.text = compared.analysis();
        for (Sentence sentence : text.sentences()) {
            List<Act> own = new ArrayList<>();
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (isVerb(i)) {
                    Act act = act(i, sentence.firstToken(), sentence.endToken());
                    byToken.put(i, act);
                    own.add(act);
                }
            }
            bySentence.add(List.copyOf(own));
        }
    }

    /** The acts of a text, read once. */
    public static Acts of(ComparedText text) {
        return text.memo(Acts.class, Acts::new);
    }

    /** The acts of a sentence, in order. */
    public List<Act> in(Stretch stretch) {
        return bySentence.get(stretch.index());
    }

    /** The act whose verb a token is, or null. */
    public @Nullable Act at(int token) {
        return byToken.get(token);
    }

    private boolean isVerb(int i) {
        Reading reading = text.reading(i);
        boolean verb = text.token(i).kind() == TokenKind.WORD
                && (reading.pos() == PartOfSpeech.VERB
                        || reading.pos() == PartOfSpeech.AUX
                        || reading.isPastParticiple()
                        || reading.isInfinitive());
        return verb && !isAuxiliary(i);
    }

    /** Whether the token only carries the tense or voice of a participle behind it. */
    private boolean isAuxiliary(int i) {
        if (!WordClass.AUXILIARY_VERB.has(text.lemma(i))) {
            return false;
        }
        int end = text.sentenceOf(i).endToken();
        for (int k = i + 1; k < Math.min(end, i + GROUP); k++) {
            if (text.readings(k).stream().anyMatch(r -> r.isPastParticiple())) {
                return true;
            }
            if (!isLight(k)) {
                return false;
            }
        }
        return false;
    }

    /** Words that may stand inside a verb group. */
    private boolean isLight(int k) {
        String key = text.token(k).key();
        return WordClass.ADVERB.has(key)
                || WordClass.VERB_CLITIC.has(key)
                || WordClass.NEGATION.has(key)
                || text.pos(k) == PartOfSpeech.ADV
                || WordClass.ENCLITIC.has(key)
                || text.reading(k).lemma().equals("être");
    }

    private Act act(int token, int from, int end) {
        Reading reading = text.reading(token);
        int first = token;
        int finite = isFinite(reading) && !isParticiple(token) ? token : -1;
        boolean participle = isParticiple(token);
        for (int k = token - 1; k >= Math.max(from, token - GROUP) && isLightOrAuxiliary(k); k--) {
            boolean auxiliary = WordClass.AUXILIARY_VERB.has(text.lemma(k))
                    && text.reading(k).pos() != PartOfSpeech.NOUN;
            if (auxiliary && participle && finite < 0) {
                finite = isFinite(text.reading(k)) ? k : finite;
                first = k;
            } else if (WordClass.VERB_CLITIC.has(text.token(k).key())
                    || WordClass.NEGATION.has(text.token(k).key())) {
                first = k;
            } else if (auxiliary && participle) {
                first = k;
            }
        }
        boolean attributive = participle && finite < 0 && !isGroupInfinitive(first, token);
        Status status = attributive ? Status.FACT : status(finite < 0 ? token : finite, first, from, DEPTH);
        boolean denied =
                isDenied(first, finite < 0 ? token : finite, token, end) ^ isDeniedByGovernor(first, from, finite);
        boolean past = (participle && finite >= 0 && !isPlainPassive(finite, token))
                || (finite >= 0
                        && (text.reading(finite).is(Tense.SIMPLE_PAST)
                                || text.reading(finite).is(Tense.IMPERFECT)));
        boolean over = past || (finite < 0 && isDone(first, from));
        return new Act(token, first, reading.lemma(), denied, status, over, attributive);
    }

    /** « conçus » behind « seront » is no simple past, whatever the word alone may be. */
    private boolean isParticiple(int token) {
        if (text.reading(token).isPastParticiple()) {
            return true;
        }
        boolean may = text.readings(token).stream().anyMatch(r -> r.isPastParticiple());
        int k = token - 1;
        while (may && k >= 0 && k > token - GROUP && isLight(k) && !WordClass.AUXILIARY_VERB.has(text.lemma(k))) {
            k--;
        }
        return may && k >= 0 && WordClass.AUXILIARY_VERB.has(text.lemma(k));
    }

    private boolean isGroupInfinitive(int first, int token) {
        for (int k = first; k < token; k++) {
            if (text.reading(k).isInfinitive()) {
                return true;
            }
        }
        return false;
    }

    private boolean isLightOrAuxiliary(int k) {
        return isLight(k) || WordClass.AUXILIARY_VERB.has(text.lemma(k));
    }

    /** « est vendu » tells what is so, « a vendu » what is over. */
    private boolean isPlainPassive(int finite, int token) {
        return text.lemma(finite).equals("être") && text.reading(finite).is(Tense.PRESENT) && token - finite < 3;
    }

    private static boolean isFinite(Reading reading) {
        return reading.isFinite();
    }

    private Status status(int head, int first, int from, int depth) {
        Reading reading = text.reading(head);
        if (reading.is(Mood.CONDITIONAL)) {
            return switch (reading.lemma()) {
                case "pouvoir" -> Status.POSSIBLE;
                case "devoir" -> Status.PLANNED;
                default -> Status.CONDITIONAL;
            };
        }
        if (reading.is(Tense.FUTURE)) {
            Status above = complement(first, from);
            return isPast(head) ? Status.CONDITIONAL : above == Status.FACT ? Status.FUTURE : above;
        }
        boolean infinitive = reading.isInfinitive() || isGroupInfinitive(first, head);
        if (infinitive) {
            return depth == 0 ? Status.OPEN : governed(first, from, depth);
        }
        if (reading.isPresentParticiple() || isBehindIf(first, from)) {
            return Status.OPEN;
        }
        return complement(first, from);
    }

    /** What the verb before « que » makes of its complement: « espère que », « craint que ». */
    private Status complement(int first, int from) {
        int que = first - 1;
        while (que > Math.max(from, first - FAR)
                && !WordClass.QUE.has(text.token(que).key())) {
            if (text.token(que).kind() == TokenKind.PUNCTUATION || (isVerb(que) && isFinite(text.reading(que)))) {
                return Status.FACT;
            }
            que--;
        }
        GoverningVerb verb =
                que > from ? GoverningVerbs.find(text.lemma(que - 1)).orElse(null) : null;
        if (verb == null || !WordClass.QUE.has(text.token(que).key())) {
            return Status.FACT;
        }
        return switch (verb.modality()) {
            case WISHED, ASKED -> Status.WISHED;
            case CONSIDERED -> Status.CONSIDERED;
            case FEARED -> Status.FEARED;
            default -> Status.FACT;
        };
    }

    /** « aura vendu » supposes. */
    private boolean isPast(int head) {
        return WordClass.AUXILIARY_VERB.has(text.lemma(head))
                && head + 1 < text.tokens().size()
                && text.reading(head + 1).isPastParticiple()
                && text.lemma(head).equals("avoir");
    }

    private boolean isBehindIf(int first, int from) {
        for (int k = first - 1; k >= Math.max(from, first - GROUP); k--) {
            if (text.token(k).kind() == TokenKind.PUNCTUATION) {
                return false;
            }
            if (text.token(k).key().equals("si") && text.pos(k) == PartOfSpeech.SCONJ) {
                return true;
            }
        }
        return false;
    }

    /** The nearest governor before an infinitive; its complement may stand between: « interdit à X d’exporter ». */
    private @Nullable Governor governor(int first, int from) {
        String link = first > from ? text.token(first - 1).key() : "";
        boolean linked = WordClass.OF.has(link) || WordClass.TO.has(link);
        boolean near = true;
        for (int k = first - 1; k >= Math.max(from, first - (linked ? FAR : GROUP)); k--) {
            GoverningVerb verb = governing(k);
            if (verb != null && (near || (decides(verb) && takes(verb, link)))) {
                return new Governor(k, verb);
            }
            boolean light = isLight(k)
                    || WordClass.OF.has(text.token(k).key())
                    || WordClass.TO.has(text.token(k).key());
            near &= light;
            boolean finite = isVerb(k) && isFinite(text.reading(k));
            if (!near && (!linked || text.token(k).kind() == TokenKind.PUNCTUATION || finite)) {
                return null;
            }
        }
        return null;
    }

    /** By its lemma; « la société compte embaucher » is a verb, whatever the tagger takes it for. */
    private @Nullable GoverningVerb governing(int k) {
        GoverningVerb own = GoverningVerbs.find(text.lemma(k)).orElse(null);
        boolean determined = k > 0 && WordClass.DETERMINER.has(text.token(k - 1).key());
        if (own != null || determined) {
            return own;
        }
        return text.readings(k).stream()
                .filter(Reading::isFinite)
                .flatMap(r -> GoverningVerbs.find(r.lemma()).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether a governor far from its infinitive decides of it: « empêché par … de vendre ». */
    private static boolean decides(GoverningVerb verb) {
        return switch (verb.modality()) {
            case BARRED, NOT_DONE, ALLOWED -> true;
            default -> false;
        };
    }

    private static boolean takes(GoverningVerb verb, String link) {
        return verb.link().equals("de") ? WordClass.OF.has(link) : verb.link().equals("à") && WordClass.TO.has(link);
    }

    private record Governor(int token, GoverningVerb verb) {}

    private Status governed(int first, int from, int depth) {
        Governor governor = governor(first, from);
        if (governor == null) {
            return Status.OPEN;
        }
        Status own = switch (governor.verb().modality()) {
            case DONE, NOT_DONE, BARRED -> Status.FACT;
            case POSSIBLE -> Status.POSSIBLE;
            case DUE -> Status.DUE;
            case PLANNED -> governor.verb().lemma().equals("aller") ? Status.FUTURE : Status.PLANNED;
            case WISHED, TRIED, ASKED -> Status.WISHED;
            case CONSIDERED -> Status.CONSIDERED;
            case FEARED -> Status.FEARED;
            case ALLOWED -> Status.ALLOWED;
            case REPORTED -> Status.REPORTED;
        };
        Status above = isFinite(text.reading(governor.token()))
                        || text.reading(governor.token()).isInfinitive()
                ? status(governor.token(), groupStart(governor.token(), from), from, depth - 1)
                : Status.FACT;
        return own == Status.FACT || (above.isUnsure() && !own.isUnsure()) ? above : own;
    }

    /** « vient de doubler », « a fini de livrer ». */
    private boolean isDone(int first, int from) {
        Governor governor = governor(first, from);
        return governor != null && governor.verb().modality() == GoverningVerb.Modality.DONE;
    }

    private int groupStart(int token, int from) {
        int first = token;
        while (first > from && isLight(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isDeniedByGovernor(int first, int from, int finite) {
        if (finite >= 0) {
            return false;
        }
        Governor governor = governor(first, from);
        if (governor == null) {
            return false;
        }
        boolean turns = governor.verb().modality() == GoverningVerb.Modality.NOT_DONE
                || governor.verb().modality() == GoverningVerb.Modality.BARRED;
        int end = text.sentenceOf(first).endToken();
        return turns ^ isDenied(groupStart(governor.token(), from), governor.token(), governor.token(), end);
    }

    /** « ne … pas » around the finite verb; « ne … que » restricts and « ne » alone is expletive. */
    private boolean isDenied(int first, int finite, int token, int end) {
        int ne = -1;
        for (int k = Math.max(0, first - 1); k <= finite; k++) {
            if (WordClass.NEGATION_PARTICLE.has(text.token(k).key())) {
                ne = k;
            }
        }
        if (ne < 0) {
            return isBarelyDenied(first, token);
        }
        for (int k = ne + 1; k < Math.min(end, token + CLOSING); k++) {
            String key = text.token(k).key();
            if (WordClass.QUE.has(key)) {
                return false;
            }
            if (WordClass.NEGATION.has(key)) {
                return !isRestricted(k, end);
            }
        }
        return isOpenedByNegative(ne);
    }

    /** « pas seulement », « nulle part ailleurs que », « rien d’autre que ». */
    private boolean isRestricted(int negation, int end) {
        for (int k = negation + 1; k < Math.min(end, negation + CLOSING); k++) {
            String key = text.token(k).key();
            if (key.equals("seulement") || (key.equals("moins") && k == negation + 1)) {
                return true;
            }
            boolean other = key.equals("ailleurs") || key.equals("autre");
            if (other && k + 1 < end && WordClass.QUE.has(text.token(k + 1).key())) {
                return true;
            }
        }
        return false;
    }

    /** « aucun … ne », « rien ne », « jamais … ne ». */
    private boolean isOpenedByNegative(int ne) {
        for (int k = ne - 1; k >= Math.max(text.sentenceOf(ne).firstToken(), ne - GROUP * 2); k--) {
            String key = text.token(k).key();
            if (WordClass.NEGATIVE_DETERMINER.has(key)
                    || WordClass.NEGATIVE_PRONOUN.has(key)
                    || key.equals("ni")
                    || key.equals("jamais")) {
                return true;
            }
            if (text.token(k).kind() == TokenKind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    /** « sans livrer », « non livré », « pas encore livré ». */
    private boolean isBarelyDenied(int first, int token) {
        for (int k = first - 1; k >= Math.max(0, first - 3); k--) {
            String key = text.token(k).key();
            if (WordClass.PRIVATIVE.has(key)
                    || (key.equals("pas") && text.reading(token).isPastParticiple())) {
                return true;
            }
            if (!WordClass.ADVERB.has(key)) {
                return false;
            }
        }
        for (int k = first; k < token; k++) {
            String key = text.token(k).key();
            if (WordClass.PRIVATIVE.has(key) || key.equals("pas")) {
                return true;
            }
        }
        return false;
    }
}
