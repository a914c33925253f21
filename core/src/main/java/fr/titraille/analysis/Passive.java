package fr.titraille.analysis;

import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;

/**
 * Finds être + past participle as a passive, clause by clause. Left out: compound tenses of verbs that take être,
 * pronominal verbs, adjectives and states, and forms of être that are other words (l’été, les sommes, je suis une
 * piste, l’est).
 */
final class Passive {

    private static final Set<String> ETRE_VERBS = ResourceLines.set(Passive.class, "etre-auxiliary-verbs.txt");
    private static final Set<String> STATES = ResourceLines.set(Passive.class, "state-participles.txt");
    private static final Set<String> REFLEXIVES = Set.of("s'", "se", "m'", "me", "t'", "te");
    private static final Set<String> DEGREE = Set.of(
            "très",
            "trop",
            "si",
            "aussi",
            "moins",
            "assez",
            "peu",
            "tellement",
            "tout",
            "plutôt",
            "bien",
            "extrêmement",
            "particulièrement",
            "fort",
            "mieux");
    private static final Set<String> SKIPPED = Set.of(
            "pas",
            "plus",
            "jamais",
            "rien",
            "point",
            "guère",
            "tous",
            "toutes",
            "toute",
            "tout",
            "aussi",
            "bien",
            "donc",
            "alors",
            "enfin",
            "ainsi",
            "encore",
            "déjà",
            "mal",
            "mieux",
            "à",
            "nouveau",
            "soit",
            "non",
            "seulement",
            "en",
            "partie",
            "effet",
            "grande",
            "outre",
            "désormais",
            "bientôt",
            "ensuite",
            "même",
            "elle-même",
            "lui-même",
            "eux-mêmes",
            "depuis",
            "longtemps",
            "d'",
            "abord",
            "tôt",
            "tard",
            "souvent",
            "parfois",
            "toujours",
            "moins",
            "presque",
            "près",
            "largement",
            "parfaitement",
            "quasiment",
            "peu",
            "ou",
            "temps");
    private static final Set<String> HAVE = Set.of("avoir");

    private Passive() {}

    static boolean isPassive(AnalyzedText text, Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (text.token(i).kind() == TokenKind.WORD && isEtre(text, i, sentence) && passiveAt(text, i, sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEtre(AnalyzedText text, int i, Sentence sentence) {
        List<Reading> readings = text.readings(i);
        boolean etre = false;
        for (Reading reading : readings) {
            etre |= reading.lemma().equals("être") && reading.pos() == PartOfSpeech.AUX;
        }
        if (!etre) {
            return false;
        }
        String key = text.token(i).key();
        String before = i > sentence.firstToken() ? text.token(i - 1).key() : "";
        return switch (key) {
            case "été" -> auxiliaryBefore(text, i, sentence) >= 0;
            case "est", "être", "sommes", "êtres" ->
                !Set.of("l'", "les", "des", "ces", "un", "d'", "cet", "leurs", "ses", "son", "aux", "deux", "tout")
                                .contains(before)
                        || (before.equals("l'")
                                && i - 2 >= sentence.firstToken()
                                && Set.of("ne", "qui", "ce", "il", "elle", "que")
                                        .contains(text.token(i - 2).key()))
                        || (key.equals("être") && before.equals("d'"));
            default -> true;
        };
    }

    /** The token of avoir that « été » belongs to, looking back over adverbs and one inset, or -1. */
    private static int auxiliaryBefore(AnalyzedText text, int i, Sentence sentence) {
        for (int k = i - 1; k >= Math.max(sentence.firstToken(), i - 14); k--) {
            for (Reading reading : text.readings(k)) {
                if (HAVE.contains(reading.lemma()) && reading.pos() == PartOfSpeech.AUX) {
                    return k;
                }
            }
        }
        return -1;
    }

    private static boolean passiveAt(AnalyzedText text, int be, Sentence sentence) {
        boolean compound = text.token(be).key().equals("été");
        int head = compound ? auxiliaryBefore(text, be, sentence) : be;
        if (isReflexive(text, head, sentence)) {
            return false;
        }
        boolean given = text.token(be).key().equals("étant");
        int at = be + 1;
        int skipped = 0;
        boolean degree = false;
        while (at < sentence.endToken() && skipped < 14) {
            Token token = text.token(at);
            Reading participle = participle(text, at);
            boolean adverb = SKIPPED.contains(token.key()) || token.key().startsWith("-") || isAdverb(text, at);
            if (participle != null && !(adverb && SKIPPED.contains(token.key()))) {
                if (given && participle.lemma().equals("donner")) {
                    return false;
                }
                return counts(text, be, at, participle, degree, sentence);
            }
            if (token.text().equals(",")
                    || token.text().equals("–")
                    || token.text().equals("(")) {
                int close = insetEnd(text, at, sentence);
                if (close < 0) {
                    return false;
                }
                at = close + 1;
                continue;
            }
            if (!adverb) {
                return false;
            }
            degree |= isDegree(text, at, be, sentence);
            at++;
            skipped++;
        }
        return false;
    }

    private static boolean isDegree(AnalyzedText text, int at, int be, Sentence sentence) {
        String key = text.token(at).key();
        if (key.equals("plus")) {
            return !negated(text, be, sentence);
        }
        return DEGREE.contains(key) && !key.equals("tout") && !key.equals("bien");
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

    /** The end of an inset that opens at {@code open} (a comma, dash or bracket), at most twelve words on, or -1. */
    private static int insetEnd(AnalyzedText text, int open, Sentence sentence) {
        String closing =
                text.token(open).text().equals("(") ? ")" : text.token(open).text();
        for (int k = open + 1; k < Math.min(sentence.endToken(), open + 14); k++) {
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

    private static @org.jspecify.annotations.Nullable Reading participle(AnalyzedText text, int at) {
        if (text.token(at).kind() != TokenKind.WORD) {
            return null;
        }
        for (Reading reading : text.readings(at)) {
            if (reading.pos() == PartOfSpeech.VERB && reading.has("ppa")) {
                return reading;
            }
        }
        return null;
    }

    private static boolean isAdverb(AnalyzedText text, int at) {
        Token token = text.token(at);
        if (token.key().endsWith("ment")) {
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
            AnalyzedText text, int be, int at, Reading participle, boolean degree, Sentence sentence) {
        if (ETRE_VERBS.contains(participle.lemma())) {
            return false;
        }
        boolean agent = agentFollows(text, at, sentence);
        if (agent) {
            return true;
        }
        if (degree) {
            return false;
        }
        boolean state = STATES.contains(participle.lemma());
        return !state || isEvent(text, be);
    }

    /** Passé simple and compound tenses tell events: « fut ouverte », « a été fermée ». */
    private static boolean isEvent(AnalyzedText text, int be) {
        if (text.token(be).key().equals("été")) {
            return true;
        }
        for (Reading reading : text.readings(be)) {
            if (reading.lemma().equals("être") && reading.has("psim")) {
                return true;
            }
        }
        return false;
    }

    private static boolean agentFollows(AnalyzedText text, int at, Sentence sentence) {
        for (int k = at + 1; k < Math.min(sentence.endToken(), at + 9); k++) {
            String key = text.token(k).key();
            if (key.equals("par")) {
                // « par an », « par exemple » name no agent
                String next = k + 1 < sentence.endToken() ? text.token(k + 1).key() : "";
                return !Set.of("an", "mois", "jour", "heure", "exemple", "ailleurs", "rapport", "semaine", "conséquent")
                        .contains(next);
            }
            if (text.token(k).kind() == TokenKind.PUNCTUATION
                    || key.equals("et")
                    || key.equals("qui")
                    || key.equals("que")) {
                return false;
            }
        }
        return false;
    }
}
