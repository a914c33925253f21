package fr.titraille.server;

import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** What is wrong with a head that is no HTTP. */
final class UnreadableHead {

    private UnreadableHead() {}

    static int status(DecoderResult result) {
        if (result.cause() instanceof TooLongHttpLineException) {
            return 414;
        }
        return result.cause() instanceof TooLongHttpHeaderException ? 431 : 400;
    }
}
