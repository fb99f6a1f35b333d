package dk.samraad.web.wire;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import org.jspecify.annotations.Nullable;

/// Behind the decoder: never lets a piece of a multipart body end between the two signs of a line end.
///
/// Netty's reader of multipart bodies takes such a carriage return as the last sign of the field or file
/// (netty/netty#17383, open in 4.2.16): a sealed field would be refused and a file be one byte too long, depending on how the
/// network cut the request. The sign waits here for the next piece.
final class WholeLineEnds extends ChannelInboundHandlerAdapter {
    private boolean multipart;
    private boolean waiting;

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (read instanceof HttpRequest request) {
            var type = request.headers().get(HttpHeaderNames.CONTENT_TYPE);
            multipart = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
            waiting = false;
        }
        if (!multipart || read instanceof HttpRequest || !(read instanceof HttpContent piece)) {
            context.fireChannelRead(read);
            return;
        }
        var whole = whole(piece);
        if (whole == null) context.read();
        else context.fireChannelRead(whole);
    }

    /// @return null when there is nothing to hand on yet
    private @Nullable HttpContent whole(HttpContent piece) {
        if (!waiting && !endsInTheMidst(piece)) return piece;
        var all = waiting ? Unpooled.wrappedBuffer(Unpooled.wrappedBuffer(new byte[] {'\r'}), piece.content()) : piece.content();
        waiting = !(piece instanceof LastHttpContent) && all.isReadable() && all.getByte(all.writerIndex() - 1) == '\r';
        if (waiting) all.writerIndex(all.writerIndex() - 1);
        if (piece instanceof LastHttpContent last) {
            var end = new DefaultLastHttpContent(all);
            end.trailingHeaders().set(last.trailingHeaders());
            end.setDecoderResult(piece.decoderResult());
            return end;
        }
        if (all.isReadable()) return new DefaultHttpContent(all);
        all.release();
        return null;
    }

    private static boolean endsInTheMidst(HttpContent piece) {
        var bytes = piece.content();
        return !(piece instanceof LastHttpContent) && bytes.isReadable() && bytes.getByte(bytes.writerIndex() - 1) == '\r';
    }
}
