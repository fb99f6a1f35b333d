package dk.samraad.platform.start;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

@Singleton
class Startup implements ApplicationEventListener<ServerStartupEvent> {
    private final List<StartupTask> tasks;

    Startup(List<StartupTask> tasks) {
        this.tasks = tasks.stream().sorted(Comparator.comparing(StartupTask::stage)).toList();
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        tasks.forEach(StartupTask::run);
    }
}
