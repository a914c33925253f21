package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Set;

/** Headings that are noun phrases of the section. */
final class NounPhraseSource implements CandidateSource {

    private static final Set<String> WEAK_HEADS = ResourceLines.set(NounPhraseSource.class, "weak-heads.txt");
    private static final Set<String> LOCUTIONS = ResourceLines.set(NounPhraseSource.class, "locution-nouns.txt");
    private static final Set<String> WEAK_OPENINGS = ResourceLines.set(NounPhraseSource.class, "weak-openings.txt");

    private static final Set<String> PREDICATING =
            Set.of("rendre", "trouver", "juger", "estimer", "laisser", "garder", "croire", "considérer", "tenir");
    private static final Set<String> PERSONAL = Set.of("mon", "ma", "mes", "ton", "ta", "tes");
    private static final Set<String> OBJECT_OPENINGS = Set.of("de", "d'", "que", "qu'", "à", "pas");

    private final AnalyzedText text;
    private final Words words;
    private final DefiniteArticle articles;
    private final Standalone standalone;

    NounPhraseSource(AnalyzedText text) {
        this.text = text;
        this.words = new Words(text);
        this.articles = new DefiniteArticle(text);
        this.standalone = new Standalone(text);
    }

    /** Whether a noun says too little to head a phrase. */
    static boolean isWeak(String noun) {
        return WEAK_HEADS.contains(noun);
    }

    /** Whether a determiner makes a thing the writer's or the reader's own. */
    static boolean isPersonal(String determiner) {
        return PERSONAL.contains(determiner);
    }

    @Override
    public void collect(Sentence sentence, List<Candidate> into) {
        NounPhrases phrases = new NounPhrases(text, sentence);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (mayStart(i, sentence.firstToken())) {
                for (NounPhrases.Phrase phrase : phrases.from(i)) {
                    if (stands(phrase, phrases, sentence)) {
                        add(phrase, phrases, into);
                    }
                }
            }
        }
    }

    private boolean mayStart(int i, int first) {
        if (words.key(i).equals("au") && LOCUTIONS.contains(words.key(i + 1))) {
            return false;
        }
        if (i == first || NounPhrases.CONTRACTED.contains(words.key(i)) || words.is(i, PartOfSpeech.DET)) {
            return true;
        }
        return !words.isNoun(i - 1)
                && !words.is(i - 1, PartOfSpeech.ADJ)
                && !words.is(i - 1, PartOfSpeech.DET)
                && !words.isNumber(i - 1)
                && !words.isParticiple(i - 1)
                && text.token(i - 1).isLexical();
    }

    /** Whether the phrase is whole and says something when it stands alone. */
    private boolean stands(NounPhrases.Phrase phrase, NounPhrases phrases, Sentence sentence) {
        int from = phrase.start();
        boolean determined = words.is(from, PartOfSpeech.DET) || NounPhrases.CONTRACTED.contains(words.key(from));
        if (WEAK_HEADS.contains(words.key(phrase.noun()))
                || WEAK_OPENINGS.contains(words.key(from))
                || (determined && phrase.noun() > from + 1 && WEAK_OPENINGS.contains(words.key(from + 1)))) {
            return false;
        }
        int next = phrase.end();
        if (predicative(from, next)
                || (!determined && words.key(from - 1).equals("comme"))
                || mumbles(phrase, next)
                || !standalone.freeInside(from, next)
                || (words.isParticiple(next - 1) && words.key(from - 1).equals("fois"))) {
            return false;
        }
        boolean subject = words.isFinite(next) || words.key(next).equals("qui");
        if (phrase.loose() && !subject) {
            return false;
        }
        if (phrase.joined()
                && words.isFinite(next)
                && Agreement.number(text.reading(next).features()) != 'p') {
            return false;
        }
        if (words.isParticiple(next - 1) && phrases.complement(next) != null) {
            return false;
        }
        return next >= sentence.endToken() || !continues(next);
    }

    /** « rendre le processus plus facile »: the adjective belongs to the verb, not to the noun. */
    private boolean predicative(int from, int next) {
        return from > 0
                && words.isVerb(from - 1)
                && PREDICATING.contains(text.reading(from - 1).lemma())
                && (words.is(next - 1, PartOfSpeech.ADJ) || words.isParticiple(next - 1));
    }

    /** Foreign words without an article, names with a complement, the writer's own things, a verb read as adjective. */
    private boolean mumbles(NounPhrases.Phrase phrase, int next) {
        int from = phrase.start();
        boolean determined = words.is(from, PartOfSpeech.DET) || NounPhrases.CONTRACTED.contains(words.key(from));
        boolean named = words.is(phrase.noun(), PartOfSpeech.PROPN) && from == phrase.noun();
        for (int i = from; i < next; i++) {
            String key = words.key(i);
            if (PERSONAL.contains(key) || (!determined && words.isUnknown(i))) {
                return true;
            }
            boolean complement = i > from && (key.equals("de") || key.equals("du") || key.equals("d'"));
            boolean listed = i > from && key.equals("et") && words.key(i + 1).equals("des");
            if ((named && complement) || (listed && !words.key(from).equals("des"))) {
                return true;
            }
        }
        boolean object = words.is(next, PartOfSpeech.DET)
                || NounPhrases.CONTRACTED.contains(words.key(next))
                || OBJECT_OPENINGS.contains(words.key(next));
        return object && words.is(next - 1, PartOfSpeech.ADJ) && words.canBeStatement(next - 1);
    }

    /** Whether the word after a phrase is a part of it that the grammar could not read. */
    private boolean continues(int next) {
        Token token = text.token(next);
        if (words.key(next + 1).equals(words.key(next - 1))) {
            return true; // de mois en mois
        }
        if (token.kind() == TokenKind.NUMBER
                || token.kind() == TokenKind.MODEL
                || token.kind() == TokenKind.SYMBOL
                || words.isNoun(next)
                || words.isUnknown(next)
                || words.is(next, PartOfSpeech.ADJ)
                || words.isParticiple(next)
                || token.text().equals("-")
                || token.text().equals("/")
                || token.text().equals("’")) {
            return true;
        }
        if ((token.key().equals("de") || token.key().equals("d'")) && words.isInfinitive(next + 1)) {
            return true;
        }
        boolean and = token.key().equals("et") || token.key().equals("ou");
        return and && (words.is(next + 1, PartOfSpeech.ADJ) || words.isParticiple(next + 1));
    }

    /** A common noun that a preposition has left without its article. */
    private boolean bare(NounPhrases.Phrase phrase) {
        return phrase.start() == phrase.noun()
                && words.is(phrase.noun(), PartOfSpeech.NOUN)
                && words.canBe(phrase.noun(), PartOfSpeech.NOUN)
                && !text.token(phrase.noun()).isCapitalized();
    }

    private void add(NounPhrases.Phrase phrase, NounPhrases phrases, List<Candidate> into) {
        Token first = text.token(phrase.start());
        Token last = text.token(phrase.end() - 1);
        String wording = text.text().substring(first.start(), last.end());
        // « du son »: the word that looks like a possessive may be the noun itself
        boolean determined = phrase.start() < phrase.noun();
        if (determined && (NounPhrases.CONTRACTED.contains(first.key()) || articles.pointsBack(phrase.start()))) {
            String article = articles.instead(phrase.start(), phrase.noun());
            if (article == null) {
                return;
            }
            wording = article
                    + text.text().substring(text.token(phrase.start() + 1).start(), last.end());
        }
        if (words.is(phrase.start(), PartOfSpeech.ADJ)
                && words.key(phrase.start() - 1).equals("de")) {
            wording = "de " + wording;
        } else if (bare(phrase)) {
            wording = articles.before(phrase.start(), phrase.noun()) + wording;
        }
        boolean cut = phrases.complement(phrase.end()) != null;
        into.add(new Candidate(
                Capitals.sentenceCase(wording),
                Candidate.Form.NOUN_PHRASE,
                phrase.start(),
                phrase.end(),
                phrase.noun(),
                cut));
    }
}
