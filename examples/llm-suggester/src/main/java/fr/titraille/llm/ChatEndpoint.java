package fr.titraille.llm;

/** Somebody who answers a question in text. */
@FunctionalInterface
interface ChatEndpoint {

    /**
     * The answer as it comes.
     *
     * @throws RuntimeException if there is none in time
     */
    String ask(String instructions, String question);
}
