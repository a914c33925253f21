package fr.titraille.server;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpChunkedInput;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.stream.ChunkedStream;
import java.io.ByteArrayInputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts an answer on the wire, with what belongs to the connection. */
final class ResponseHead {

    private static final int PIECE = 65_536;

    private ResponseHead() {}

    static DefaultHttpResponse of(Answer answer, Gate.@Nullable Verdict verdict, Gate gate, boolean closing) {
        DefaultHttpResponse response =
                new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(answer.status()));
        for (Map.Entry<String, String> header : answer.headers()) {
            if (!header.getKey().equalsIgnoreCase("Content-Length")) {
                response.headers().add(header.getKey(), header.getValue());
            }
        }
        if (verdict != null) {
            verdict.headers().forEach(response.headers()::set);
        }
        if (gate.variesByOrigin()) {
            response.headers().add(HttpHeaderNames.VARY, "Origin");
        }
        response.headers()
                .set(
                        HttpHeaderNames.DATE,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
        if (closing) {
            response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        return response;
    }

    /** Sends an answer in pieces of 64 KB, each as the client takes it. */
    static ChannelFuture send(
            ChannelHandlerContext context, Answer answer, @Nullable Exchange exchange, Gate gate, boolean closing) {
        DefaultHttpResponse head = of(answer, exchange == null ? null : exchange.verdict(), gate, closing);
        boolean bodiless = answer.status() == 204
                || answer.status() == 304
                || (exchange != null && exchange.head().method().equals("HEAD"));
        int length = answer.body().length;
        if (!bodiless) {
            head.headers().set(HttpHeaderNames.CONTENT_LENGTH, length);
        }
        if (!bodiless && length > PIECE) {
            context.write(head);
            return context.writeAndFlush(
                    new HttpChunkedInput(new ChunkedStream(new ByteArrayInputStream(answer.body()), PIECE)));
        }
        DefaultFullHttpResponse whole = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                head.status(),
                bodiless ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(answer.body()),
                head.headers(),
                new io.netty.handler.codec.http.DefaultHttpHeaders());
        return context.writeAndFlush(whole);
    }
}
