package fr.titraille.analysis;

import fr.titraille.text.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds être + past participle as a passive, clause by clause. Left out: compound tenses of verbs that take être,
 * pronominal verbs, adjectives and states, and forms that are no verb ({@link EtreForms}).
 */
final class Passive {

    private enum State {
        ALWAYS,
        PRESENT
    }

    private static final int REACH = 14;
    private static final Set<String> ETRE_VERBS = ResourceLines.set(Passive.class, "etre-auxiliary-verbs.txt");
    private static final Map<String, State> STATES =
            ResourceLines.table(Passive.class, "state-participles.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0),
                            row -> State.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)),
                            (a, b) -> a));
    private static final Set<String> DEGREE = ResourceLines.set(Passive.class, "degree-adverbs.txt");
    private static final Phrases INSERTIONS = Phrases.read("verb-insertions.txt");
    private static final Set<String> REFLEXIVES = Set.of("s'", "se", "m'", "me", "t'", "te");
    private static final Set<String> AGENT_OPENERS = Set.of(
            "le",
            "la",
            "les",
            "l'",
            "un",
            "une",
            "des",
            "ce",
            "cet",
            "cette",
            "ces",
            "son",
            "sa",
            "ses",
            "leur",
            "leurs",
            "mon",
            "ma",
            "mes",
            "notre",
            "nos",
            "votre",
            "vos",
            "plusieurs",
            "quelques",
            "certains",
            "certaines",
            "celui",
            "celle",
            "ceux",
            "celles",
            "lui",
            "elle",
            "eux",
            "elles",
            "nous",
            "vous",
            "moi",
            "beaucoup",
            "chaque",
            "tous",
            "toutes",
            "tout",
            "toute",
            "de",
            "d'",
            "personne",
            "aucun",
            "aucune",
            "quelqu'");
    private static final Set<String> TIMES = Set.of(
            "an",
            "mois",
            "jour",
            "heure",
            "semaine",
            "exemple",
            "ailleurs",
            "rapport",
            "conséquent",
            "minute",
            "kilo",
            "personne");

    private Passive() {}

    static boolean isPassive(AnalyzedText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (EtreForms.isEtre(text, i, sentence) && passiveAt(text, i, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passiveAt(AnalyzedText text, int be, Sentence sentence) {
        boolean compound = text.token(be).key().equals("été");
        int head = compound ? EtreForms.auxiliary(text, be, sentence) : be;
        if (isReflexive(text, head, sentence)) {
            return false;
        }
        int end = Math.min(sentence.endToken(), be + 2 * REACH);
        boolean degree = false;
        int at = be + 1;
        while (at < end) {
            Token token = text.token(at);
            int inserted = INSERTIONS.match(text.tokens(), at, end);
            List<String> verbs = inserted > at ? List.of() : participle(text, at);
            if (!verbs.isEmpty()) {
                return counts(text, be, at, verbs, degree, sentence);
            }
            if (inserted > at) {
                degree |= isDegree(text, at, be, sentence);
                at = inserted;
            } else if (isInset(token)) {
                int close = insetEnd(text, at, sentence);
                if (close < 0) {
                    return false;
                }
                at = close + 1;
            } else if (token.text().startsWith("-") && token.kind() == TokenKind.WORD || isAdverb(text, at)) {
                degree |= isDegree(text, at, be, sentence);
                at++;
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean isInset(Token token) {
        return token.text().equals(",")
                || token.text().equals("–")
                || token.text().equals("—")
                || token.text().equals("(");
    }

    private static boolean isDegree(AnalyzedText text, int at, int be, Sentence sentence) {
        String key = text.token(at).key();
        return key.equals("plus") ? !negated(text, be, sentence) : DEGREE.contains(key);
    }

    private static boolean negated(AnalyzedText text, int be, Sentence sentence) {
        for (int k = be - 1; k >= Math.max(sentence.firstToken(), be - 4); k--) {
            String key = text.token(k).key();
            if (key.equals("ne") || key.equals("n'")) {
                return true;
            }
        }
        return false;
    }

    /** The end of an inset that opens at {@code open} (a comma, dash or bracket), or -1 when it does not close soon. */
    private static int insetEnd(AnalyzedText text, int open, Sentence sentence) {
        String closing =
                text.token(open).text().equals("(") ? ")" : text.token(open).text();
        for (int k = open + 1; k < Math.min(sentence.endToken(), open + REACH); k++) {
            if (text.token(k).text().equals(closing)) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isReflexive(AnalyzedText text, int head, Sentence sentence) {
        for (int k = head - 1; k >= Math.max(sentence.firstToken(), head - 2); k--) {
            String key = text.token(k).key();
            if (REFLEXIVES.contains(key)) {
                return true;
            }
            if ((key.equals("nous") || key.equals("vous"))
                    && k > sentence.firstToken()
                    && text.token(k - 1).key().equals(key)) {
                return true;
            }
            if (!key.equals("en") && !key.equals("y")) {
                return false;
            }
        }
        return false;
    }

    /** The verbs of which the token may be the past participle; empty when it is none. */
    private static List<String> participle(AnalyzedText text, int at) {
        if (text.token(at).kind() != TokenKind.WORD) {
            return List.of();
        }
        List<String> verbs = new ArrayList<>();
        for (Reading reading : text.readings(at)) {
            if (reading.pos() == PartOfSpeech.VERB && reading.isPastParticiple()) {
                verbs.add(reading.lemma());
            }
        }
        return verbs;
    }

    private static boolean isAdverb(AnalyzedText text, int at) {
        if (text.token(at).key().endsWith("ment")) {
            return true;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.pos() == PartOfSpeech.ADV) {
                return true;
            }
        }
        return false;
    }

    private static boolean counts(
            AnalyzedText text, int be, int at, List<String> verbs, boolean degree, Sentence sentence) {
        boolean compound = text.token(be).key().equals("été");
        if (!compound && verbs.stream().anyMatch(ETRE_VERBS::contains)) {
            return false;
        }
        if (text.token(be).key().equals("étant") && verbs.contains("donner")) {
            return false;
        }
        if (agentFollows(text, at, sentence)) {
            return true;
        }
        boolean presentative =
                be > sentence.firstToken() && text.token(be - 1).key().equals("c'");
        if (degree || presentative && !compound) {
            return false;
        }
        State state = null;
        for (String verb : verbs) {
            state = state == null ? STATES.get(verb) : state;
        }
        return state == null || compound || isEvent(text, be, state);
    }

    /**
     * Passé simple tells an event of any verb (« fut surprise »); future, conditional, subjunctive and infinitive do
     * where the participle is no mere quality (« sera ouvert », « doit être interdit »).
     */
    private static boolean isEvent(AnalyzedText text, int be, State state) {
        for (Reading reading : text.readings(be)) {
            if (!reading.lemma().equals("être") || reading.pos() != PartOfSpeech.AUX) {
                continue;
            }
            if (reading.is(Tense.SIMPLE_PAST)) {
                return true;
            }
            boolean narrative =
                    reading.is(Tense.PRESENT) || reading.is(Tense.IMPERFECT) || reading.isPresentParticiple();
            if (state == State.PRESENT
                    && !(reading.is(Mood.INDICATIVE) && narrative)
                    && !reading.isPresentParticiple()) {
                return true;
            }
        }
        return false;
    }

    /** « par » and then somebody or something that acts: « par précaution », « par an » name no agent. */
    private static boolean agentFollows(AnalyzedText text, int at, Sentence sentence) {
        for (int k = at + 1; k < Math.min(sentence.endToken(), at + 9); k++) {
            Token token = text.token(k);
            if (token.key().equals("par") && k + 1 < sentence.endToken()) {
                Token next = text.token(k + 1);
                boolean somebody = AGENT_OPENERS.contains(next.key())
                        || next.isCapitalized()
                        || next.kind() == TokenKind.NUMBER
                        || text.readings(k + 1).stream().anyMatch(r -> r.pos() == PartOfSpeech.NUM);
                return somebody && !TIMES.contains(next.key());
            }
            if (token.kind() == TokenKind.PUNCTUATION
                    || token.key().equals("et")
                    || token.key().equals("qui")
                    || token.key().equals("que")) {
                return false;
            }
        }
        return false;
    }
}
