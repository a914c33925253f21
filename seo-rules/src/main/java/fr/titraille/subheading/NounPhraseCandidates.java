package fr.titraille.subheading;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.PartOfSpeech;
import fr.titraille.analysis.Sentence;
import fr.titraille.analysis.Token;
import fr.titraille.analysis.TokenKind;
import fr.titraille.text.ResourceLines;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headings that are noun phrases of the section. */
final class NounPhraseCandidates {

    private static final Set<String> WEAK_HEADS = ResourceLines.set(NounPhraseCandidates.class, "weak-heads.txt");
    private static final Map<String, String> DEFINITE = Map.of("du", "Le", "des", "Les", "au", "Le", "aux", "Les");
    private static final Set<String> UNUSABLE = Set.of(
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
            "ton",
            "ta",
            "tes",
            "aucun",
            "aucune",
            "chaque",
            "quel",
            "quelle",
            "quels",
            "quelles",
            "tel",
            "telle",
            "tels",
            "telles",
            "de",
            "d'",
            "tout",
            "toute",
            "tous",
            "toutes",
            "autre",
            "autres",
            "même",
            "mêmes",
            "certain",
            "certains",
            "certaine",
            "certaines",
            "quelque",
            "quelques",
            "plusieurs",
            "dernier",
            "dernière",
            "derniers",
            "dernières",
            "prochain",
            "prochaine",
            "premier",
            "première");

    private final AnalyzedText text;
    private final int maxChars;

    NounPhraseCandidates(AnalyzedText text, int maxChars) {
        this.text = text;
        this.maxChars = maxChars;
    }

    void collect(Sentence sentence, List<Candidate> into) {
        NounPhrases phrases = new NounPhrases(text, sentence);
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (!mayStart(i, sentence.firstToken())) {
                continue;
            }
            for (NounPhrases.Core core : phrases.from(i)) {
                add(core, phrases, sentence, into);
            }
        }
    }

    private boolean mayStart(int i, int first) {
        if (i == first) {
            return true;
        }
        PartOfSpeech before = text.reading(i - 1).pos();
        return before != PartOfSpeech.NOUN
                        && before != PartOfSpeech.ADJ
                        && before != PartOfSpeech.DET
                        && before != PartOfSpeech.NUM
                        && before != PartOfSpeech.PROPN
                        && text.token(i - 1).kind() != TokenKind.NUMBER
                || DEFINITE.containsKey(text.token(i).key());
    }

    private void add(NounPhrases.Core core, NounPhrases phrases, Sentence sentence, List<Candidate> into) {
        Token first = text.token(core.start());
        Token last = text.token(core.end() - 1);
        if (last.end() - first.start() > maxChars
                || WEAK_HEADS.contains(text.token(core.noun()).key())
                || UNUSABLE.contains(first.key())
                || (core.noun() > core.start() + 1
                        && UNUSABLE.contains(text.token(core.start() + 1).key()))) {
            return;
        }
        String raw = text.text().substring(first.start(), last.end());
        String definite = DEFINITE.get(first.key());
        if (definite != null) {
            raw = definite + text.text().substring(first.end(), last.end());
        }
        boolean cut = phrases.complement(core.end()) != null;
        into.add(new Candidate(
                Capitals.sentenceCase(raw), Candidate.Form.NOUN_PHRASE, core.start(), core.end(), core.noun(), cut));
    }
}
