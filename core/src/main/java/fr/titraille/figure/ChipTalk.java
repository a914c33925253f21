package fr.titraille.figure;

import fr.titraille.analysis.AnalyzedText;
import fr.titraille.analysis.Sentence;
import java.util.Set;

/** Whether chips are spoken of where a number leaves its noun out: in its sentence or in the one before. */
final class ChipTalk {

    private final AnalyzedText text;
    private final boolean[] spoken;

    /** @param named first tokens of chips' names */
    ChipTalk(AnalyzedText text, Set<Integer> named) {
        this.text = text;
        this.spoken = new boolean[text.sentences().size()];
        named.forEach(token -> spoken[text.sentenceOf(token).index()] = true);
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); !spoken[sentence.index()] && i < sentence.endToken(); i++) {
                spoken[sentence.index()] = isChipNoun(i);
            }
        }
    }

    private boolean isChipNoun(int token) {
        UnitLexicon.Unit unit = UnitLexicon.standard().noun(text.token(token).key());
        return unit != null && UnitLexicon.CHIP.equals(unit.code());
    }

    boolean near(int token) {
        int index = text.sentenceOf(token).index();
        return spoken[index]
                || index > 0
                        && spoken[index - 1]
                        && text.sentences().get(index - 1).segment()
                                == text.sentences().get(index).segment();
    }
}
