package dk.samraad.process;

import dk.samraad.platform.address.AddressSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The pages of processes and of what happens in them, for those who look for all there is.
@Singleton
class ProcessAddresses implements AddressSource {
    private final Processes processes;

    ProcessAddresses(Processes processes) {
        this.processes = processes;
    }

    @Override
    public List<String> publicAddresses() {
        var slugs = processes.all().stream().map(Involvement::slug).toList();
        var activities = processes.activitiesOf(slugs).values().stream().flatMap(Collection::stream)
                .filter(ProcessAddresses::canBeRead).map(Activity::address);
        return Stream.concat(slugs.stream().map(slug -> "/inddragelse/" + slug), activities).distinct().toList();
    }

    /// A survey before and after its days has nothing but a sentence that says so.
    private static boolean canBeRead(Activity activity) {
        return activity.kind() != ActivityKind.SURVEY || activity.isOpen();
    }
}
