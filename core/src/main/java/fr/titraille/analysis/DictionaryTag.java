package fr.titraille.analysis;

/** Reads the tags of french-pos-dict (its french_tags.txt lists them). */
final class DictionaryTag {

    private DictionaryTag() {}

    static Reading reading(String lemma, String tag) {
        int space = tag.indexOf(' ');
        String head = space < 0 ? tag : tag.substring(0, space);
        String features = space < 0 ? "" : tag.substring(space + 1);
        return new Reading(lemma, partOfSpeech(head, features), Morphology.of(features, head.equals("V")));
    }

    private static PartOfSpeech partOfSpeech(String head, String features) {
        return switch (head.charAt(0)) {
            case 'N' -> PartOfSpeech.NOUN;
            case 'J' -> PartOfSpeech.ADJ;
            case 'V' ->
                features.startsWith("etre") || features.startsWith("avoir") ? PartOfSpeech.AUX : PartOfSpeech.VERB;
            case 'Z' -> PartOfSpeech.PROPN;
            case 'A' -> PartOfSpeech.ADV;
            case 'D' -> PartOfSpeech.DET;
            case 'P' -> PartOfSpeech.ADP;
            case 'R' -> PartOfSpeech.PRON;
            case 'K' -> PartOfSpeech.NUM;
            case 'C' -> head.startsWith("C") && features.startsWith("sub") ? PartOfSpeech.SCONJ : PartOfSpeech.CCONJ;
            case 'I' -> PartOfSpeech.INTJ;
            default -> PartOfSpeech.X;
        };
    }
}
