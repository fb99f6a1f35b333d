package dk.samraad.web.wire;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Puts a [WireGuard] and [WholeLineEnds] into each connection. `SAMRAAD_LIMITS_STALLED_SECONDS` says how long a request may stand still.
@Singleton
class WireGuards implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private final Duration patience;

    WireGuards(@Value("${samraad.limits.stalled-seconds:15}") double seconds) {
        this.patience = Duration.ofMillis((long) (seconds * 1000));
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Guarding(null));
        return event.getBean();
    }

    private final class Guarding implements NettyServerCustomizer {
        private final @Nullable Channel channel;

        Guarding(@Nullable Channel channel) {
            this.channel = channel;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel specialized, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new Guarding(specialized) : this;
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel == null || channel.pipeline().get(WireGuard.class) != null) return;
            if (channel.pipeline().get(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC) == null) return;
            var guard = new WireGuard(patience.toMillis());
            channel.pipeline().addFirst(guard);
            channel.pipeline().addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "samraad-decoded", guard.decoded());
            channel.pipeline().addAfter("samraad-decoded", "samraad-line-ends", new WholeLineEnds());
        }
    }
}
