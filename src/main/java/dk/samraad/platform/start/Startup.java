package dk.samraad.platform.start;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

@Singleton
class Startup implements ApplicationEventListener<ServerStartupEvent> {
    private final List<StartupTask> tasks;
    private final StartLock lock;
    private final StartProgress progress;

    Startup(List<StartupTask> tasks, StartLock lock, StartProgress progress) {
        this.tasks = tasks.stream().sorted(Comparator.comparing(StartupTask::stage)).toList();
        this.lock = lock;
        this.progress = progress;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        lock.during(() -> tasks.forEach(StartupTask::run));
        progress.done();
    }
}
