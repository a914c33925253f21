package fr.titraille.llm;

/** A model's answer that holds no JSON object. It does not repeat the answer: that may quote the article. */
final class MalformedAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedAnswerException() {
        super("the answer holds no JSON object");
    }
}
