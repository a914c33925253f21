package fr.titraille.predication;

/**
 * The predication that another is embedded in.
 *
 * @param predication the embedding one
 * @param link how
 */
public record Governor(Predication predication, Link link) {

    /** How one predication is embedded in another. */
    public enum Link {
        /** « que P », « si P » of a question; a quotation with its inset. */
        CONTENT,
        /** An infinitive that the governor asks for. */
        INFINITIVE,
        /** It is the subject of its governor. */
        SUBJECT,
        /** An action noun among the governor's arguments. */
        NOUN,
        /** A relative clause on one of the governor's arguments. */
        RELATIVE,
        /** A participle on one of the governor's arguments, or on its subject. */
        PARTICIPLE,
        /** pour, afin de. */
        PURPOSE,
        /** si, à condition que. */
        CONDITION,
        /** sans. */
        WITHOUT,
        /** en and the present participle. */
        GERUND,
        /** Any other clause beside it: quand, parce que, après avoir. */
        ADVERBIAL
    }

    /** Whether the governor says what becomes of the act: content, infinitive, subject or noun. */
    public boolean embeds() {
        return link == Link.CONTENT || link == Link.INFINITIVE || link == Link.SUBJECT || link == Link.NOUN;
    }
}
