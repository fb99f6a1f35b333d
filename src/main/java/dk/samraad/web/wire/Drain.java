package dk.samraad.web.wire;

import dk.samraad.platform.health.ReadinessCheck;
import dk.samraad.platform.start.ShutdownTask;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyEmbeddedServer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets people go before a stop, none of them in the middle of a sentence.
///
/// First every answer says that it is the last of its connection ([LastAnswers]), and readiness says no, so that browsers and balancers
/// turn elsewhere by themselves; when nobody has asked for a second, or after five, the door is shut. Who came through it is still
/// answered, and who is being answered is waited for, until 24 seconds after the signal: what takes 20 is let through, and the rest of
/// the end has its time within thirty. A connection that was shut at once would take with it the question that is
/// just on its way: the reset, or the balancer's 502, that nobody should see.
@Singleton
class Drain implements BeanCreatedEventListener<NettyServerCustomizer.Registry>, ShutdownTask, ReadinessCheck {
    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration OPEN_AT_MOST = Duration.ofSeconds(5);
    private static final Duration AFTER_THE_DOOR = Duration.ofMillis(500);
    private static final Duration IN_ALL = Duration.ofSeconds(24);

    private final BeanProvider<NettyEmbeddedServer> server;
    private final Queue<Channel> doors = new ConcurrentLinkedQueue<>();
    private volatile boolean draining;
    private volatile long asked = System.nanoTime();

    Drain(BeanProvider<NettyEmbeddedServer> server) {
        this.server = server;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Doors());
        return event.getBean();
    }

    private final class Doors implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            if (role == ChannelRole.LISTENER) doors.add(channel);
            return this;
        }
    }

    /// Somebody asked for something.
    ///
    /// @return whether the answer is the last of its connection
    boolean isLast() {
        asked = System.nanoTime();
        return draining;
    }

    @Override
    public void run() {
        var until = System.nanoTime() + IN_ALL.toNanos();
        try {
            draining = true;
            awaitQuiet();
            for (var door : doors) door.close().awaitUninterruptibly();
            TimeUnit.MILLISECONDS.sleep(AFTER_THE_DOOR.toMillis());
            server.get().shutdownGracefully().toCompletableFuture().get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            LOG.warn("Requests that were not answered within {} seconds were cut off by the stop", IN_ALL.toSeconds());
        } catch (ExecutionException failure) {
            LOG.warn("The connections could not all be ended in order", failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitQuiet() throws InterruptedException {
        long began = System.nanoTime();
        asked = began;
        while (System.nanoTime() - asked < QUIET.toNanos() && System.nanoTime() - began < OPEN_AT_MOST.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public String name() {
        return "web.stopping";
    }

    @Override
    public List<String> reasons() {
        return draining ? List.of("This instance has been told to stop and takes nobody new.") : List.of();
    }
}
