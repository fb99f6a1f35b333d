package dk.samraad.platform.time;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/// Makes the machine's clock the house's: the one that all instances go by, which is the database's. Two machines whose clocks
/// differ would else call each other's jobs dead, and whoever fills in a form drawn by one and sent to the other too quick for
/// a person.
///
/// How far the two are apart, somebody who can ask the database says ([#follow]). A clock that is not the machine's, as tests
/// set one, is left alone.
@Singleton
public class HouseClock implements BeanCreatedEventListener<InstantSource>, Ordered {
    /// Further apart, one of the two is not a little wrong but set wrong, and nobody can tell here which.
    public static final Duration MOST = Duration.ofMinutes(5);
    private static final Duration LEAST = Duration.ofMillis(100);

    private volatile boolean machines;
    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration measured = Duration.ZERO;

    /// Before [Backdating], which goes by whatever clock there is.
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public InstantSource onCreated(BeanCreatedEvent<InstantSource> event) {
        var clock = event.getBean();
        if (!(clock instanceof Clock)) return clock;
        machines = true;
        return following(clock);
    }

    InstantSource following(InstantSource clock) {
        return () -> ahead.isZero() ? clock.instant() : clock.instant().plus(ahead);
    }

    /// Whether the house goes by this machine's clock at all.
    public boolean isTheMachines() {
        return machines;
    }

    /// @param apart how far the database's clock is before this machine's; negative when it is behind
    public void follow(Duration apart) {
        measured = apart;
        ahead = apart.abs().compareTo(LEAST) < 0 || isTooFar() ? Duration.ZERO : apart;
    }

    /// As [#follow] was told last.
    public Duration apart() {
        return measured;
    }

    public boolean isTooFar() {
        return measured.abs().compareTo(MOST) > 0;
    }
}
