package fr.titraille.chip;

/**
 * A base noun phrase with the preposition before it: « à Huawei », « 1 600 puces Ascend 910B ».
 *
 * @param index its number in the sentence
 * @param preposition its base form (à for au, aux; de for du, des, d'; auprès for auprès de); empty without one
 * @param start the first token, the preposition left out
 * @param end one past the last token
 * @param head the token of its head noun
 * @param opening the first token, the preposition included
 * @param parent the phrase that it complements (« puces de Huawei ») or -1
 * @param sibling the phrase that it is coordinated with or stands beside in apposition, or -1
 */
record Phrase(int index, String preposition, int start, int end, int head, int opening, int parent, int sibling) {

    boolean isDirect() {
        return preposition.isEmpty();
    }
}
