package fr.titraille.server;

import fr.titraille.api.LineSplitter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.compression.ZlibCodecFactory;
import io.netty.handler.codec.compression.ZlibWrapper;

/**
 * Unpacks a stream piece by piece. Fed in slices, so that a bomb grows by a few megabytes at a time, of which lines keep
 * no more than they may have.
 */
final class GzipPieces {

    /** Bytes; gzip packs 1,000 to one at the most. */
    private static final int SLICE = 2_048;

    private final EmbeddedChannel inflater = new EmbeddedChannel(ZlibCodecFactory.newZlibDecoder(ZlibWrapper.GZIP, 0));

    /** Adds what a piece holds; false if it is no gzip. */
    boolean unpack(byte[] piece, LineSplitter into) {
        try {
            for (int at = 0; at < piece.length; at += SLICE) {
                inflater.writeInbound(Unpooled.wrappedBuffer(piece, at, Math.min(SLICE, piece.length - at)));
                for (ByteBuf out = inflater.readInbound(); out != null; out = inflater.readInbound()) {
                    into.put(ByteBufUtil.getBytes(out));
                    out.release();
                }
            }
            return true;
        } catch (DecoderException e) {
            return false;
        }
    }
}
