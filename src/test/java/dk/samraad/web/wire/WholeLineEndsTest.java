package dk.samraad.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A network may cut a request anywhere: what was sent is what is read.
class WholeLineEndsTest {
    private static final String FILE = "første\r\nanden\r";
    private static final byte[] BODY = ("--g\r\nContent-Disposition: form-data; name=\"_s\"\r\n\r\nforseglet\r\n"
            + "--g\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n" + FILE
            + "\r\n--g--\r\n").getBytes(StandardCharsets.UTF_8);

    @Test
    void a_form_with_a_file_is_read_alike_wherever_it_was_cut_in_two() {
        for (int cut = 0; cut <= BODY.length; cut++) {
            assertThat(read("multipart/form-data; boundary=g", cut)).as("cut at %d", cut).containsExactly("forseglet", FILE);
        }
    }

    @Test
    void a_form_with_a_file_is_read_alike_byte_by_byte() {
        var everywhere = new int[BODY.length];
        Arrays.setAll(everywhere, i -> i);
        assertThat(read("multipart/form-data; boundary=g", everywhere)).containsExactly("forseglet", FILE);
    }

    @Test
    void an_empty_piece_changes_nothing() {
        for (int cut = 0; cut <= BODY.length; cut++) {
            assertThat(read("multipart/form-data; boundary=g", cut, cut)).as("cut at %d", cut).containsExactly("forseglet", FILE);
        }
    }

    @Test
    void a_request_broken_off_behind_such_a_sign_leaves_nothing_to_the_next() {
        var channel = new EmbeddedChannel(new WholeLineEnds());
        channel.writeInbound(head("multipart/form-data; boundary=g"), new DefaultHttpContent(Unpooled.copiedBuffer("a\r", StandardCharsets.UTF_8)));
        channel.writeInbound(head("multipart/form-data; boundary=g"), new DefaultLastHttpContent(Unpooled.copiedBuffer("b", StandardCharsets.UTF_8)));
        assertThat(pieces(channel)).containsExactly("a", "b");
    }

    @Test
    void other_requests_are_handed_on_as_they_come() {
        var channel = new EmbeddedChannel(new WholeLineEnds());
        channel.writeInbound(head("application/json"), new DefaultHttpContent(Unpooled.copiedBuffer("{\r", StandardCharsets.UTF_8)),
                new DefaultLastHttpContent(Unpooled.copiedBuffer("\n}", StandardCharsets.UTF_8)));
        assertThat(pieces(channel)).containsExactly("{\r", "\n}");
    }

    private static List<String> read(String type, int... cuts) {
        var channel = new EmbeddedChannel(new WholeLineEnds());
        channel.writeInbound(head(type));
        var from = 0;
        for (int cut : cuts) {
            channel.writeInbound(new DefaultHttpContent(Unpooled.copiedBuffer(BODY, from, cut - from)));
            from = cut;
        }
        channel.writeInbound(new DefaultLastHttpContent(Unpooled.copiedBuffer(BODY, from, BODY.length - from)));
        var decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), (HttpRequest) channel.readInbound());
        for (HttpContent piece = channel.readInbound(); piece != null; piece = channel.readInbound()) {
            decoder.offer(piece);
            piece.release();
        }
        var values = decoder.getBodyHttpDatas().stream().map(data -> text((HttpData) data)).toList();
        decoder.destroy();
        return values;
    }

    private static List<String> pieces(EmbeddedChannel channel) {
        return channel.inboundMessages().stream().filter(HttpContent.class::isInstance)
                .map(piece -> ((HttpContent) piece).content().toString(StandardCharsets.UTF_8)).toList();
    }

    private static HttpRequest head(String type) {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        head.headers().set("Content-Type", type);
        return head;
    }

    private static String text(HttpData data) {
        try {
            return data.getString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
