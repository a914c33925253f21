package fr.titraille.server;

import fr.titraille.error.FailureLog;
import fr.titraille.error.Problems;
import fr.titraille.text.Cancellation;
import fr.titraille.text.CancelledException;

/** What a worker does for one request: the application's answer, or the problem that stands for it. Thread-safe. */
final class RequestWork {

    private final Shared shared;

    RequestWork(Shared shared) {
        this.shared = shared;
    }

    /** The whole answer; whatever fails becomes one. */
    Answer answer(RequestHead head, byte[] body, Cancellation limit) {
        try {
            return limit.call(() -> shared.bridge().answer(head, body, true));
        } catch (CancelledException e) {
            return outOfTime(head);
        } catch (RuntimeException | StackOverflowError e) {
            return Answers.problem(Problems.in(head.locale()).internal(FailureLog.record(e)), head.locale());
        } catch (OutOfMemoryError e) {
            return Answers.problem(503, head.locale());
        }
    }

    /** The answer to a request whose time ran out. */
    static Answer outOfTime(RequestHead head) {
        return Answers.problem(Problems.in(head.locale()).outOfTime(), head.locale());
    }

    /** The answer to a request whose body is larger than the settings allow. */
    Answer tooLarge(RequestHead head) {
        return Answers.problem(
                Problems.in(head.locale()).tooLarge("body", shared.limits().body()), head.locale());
    }
}
