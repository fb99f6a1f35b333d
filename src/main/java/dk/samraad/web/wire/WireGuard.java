package dk.samraad.web.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Stands before the decoder of one connection, with a [Decoded] behind it that tells when a request is whole.
///
/// A connection on which a request was begun and no byte follows for so long is ended; one that is kept open between
/// requests is not. Of requests that come together in one packet the later ones are looked at as they are decoded only.
final class WireGuard extends ChannelInboundHandlerAdapter {
    private static final int LONGEST_HEAD = 16_384;

    private final long patienceMillis;
    private final StringBuilder head = new StringBuilder();
    private boolean inHead = true;
    private boolean refused;
    private @Nullable ChannelHandlerContext own;
    private @Nullable ScheduledFuture<?> alarm;

    WireGuard(long patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        own = context;
        if (context.channel().isActive()) wait(context);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        wait(context);
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object read) {
        if (refused) {
            ReferenceCountUtil.release(read);
            return;
        }
        if (read instanceof ByteBuf bytes) {
            wait(context);
            if (inHead && isOdd(bytes)) {
                ReferenceCountUtil.release(read);
                refuse("400 Bad Request", "Forespørgslen har to længder eller en mærkelig vært.");
                return;
            }
        }
        context.fireChannelRead(read);
    }

    private boolean isOdd(ByteBuf bytes) {
        head.append(bytes.toString(StandardCharsets.ISO_8859_1), 0, Math.min(bytes.readableBytes(), LONGEST_HEAD));
        var end = head.indexOf("\r\n\r\n");
        if (end < 0) end = head.indexOf("\n\n");
        if (end < 0) {
            // The decoder has a bound of its own.
            if (head.length() > LONGEST_HEAD) inHead = false;
            return false;
        }
        var start = 0;
        while (start < end && Character.isWhitespace(head.charAt(start))) start++;
        var text = head.substring(start, end);
        inHead = false;
        head.setLength(0);
        return !text.isEmpty() && RequestHead.isOdd(text);
    }

    private void wait(ChannelHandlerContext context) {
        stop();
        alarm = context.executor().schedule(() -> refuse("408 Request Timeout", "Forespørgslen blev ikke færdig."), patienceMillis,
                TimeUnit.MILLISECONDS);
    }

    private void stop() {
        var set = alarm;
        if (set != null) set.cancel(false);
        alarm = null;
    }

    /// The request is whole: now somebody works on it, or waits for the next.
    private void whole() {
        stop();
        inHead = true;
        head.setLength(0);
    }

    private void refuse(String status, String why) {
        var context = own;
        if (context == null || refused) return;
        refused = true;
        stop();
        var body = why.getBytes(StandardCharsets.UTF_8);
        var top = "HTTP/1.1 " + status + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        context.writeAndFlush(Unpooled.wrappedBuffer(top.getBytes(StandardCharsets.US_ASCII), body))
                .addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    Decoded decoded() {
        return new Decoded();
    }

    /// Behind the decoder.
    final class Decoded extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object read) {
            if (read instanceof HttpRequest request && !request.decoderResult().isFailure()
                    && RequestHead.isOddHost(request.headers().getAll("Host"), request.protocolVersion().minorVersion() == 0)) {
                ReferenceCountUtil.release(read);
                refuse("400 Bad Request", "Forespørgslen har en mærkelig vært.");
                return;
            }
            if (refused) {
                ReferenceCountUtil.release(read);
                return;
            }
            if (read instanceof HttpRequest request) {
                sayUnreadable(request);
                Preferences.tidy(request.headers());
            }
            if (read instanceof LastHttpContent) whole();
            context.fireChannelRead(read);
        }

        /// What its decoder could not read is a fault of whoever sent it, of whatever kind the decoder's own exception is.
        private static void sayUnreadable(HttpRequest request) {
            var cause = request.decoderResult().cause();
            if (cause != null && !(cause instanceof DecoderException)) {
                request.setDecoderResult(DecoderResult.failure(new DecoderException(cause)));
            }
        }
    }
}
