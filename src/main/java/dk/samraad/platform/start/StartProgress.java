package dk.samraad.platform.start;

import dk.samraad.platform.health.ReadinessCheck;
import jakarta.inject.Singleton;
import java.util.List;

/// Whether what is done at start is still being done, here or by another instance that was first. Until then what is not found may be on
/// its way, and is not said to be missing.
@Singleton
public class StartProgress implements ReadinessCheck {
    private volatile boolean loading = true;

    public boolean isLoading() {
        return loading;
    }

    void done() {
        loading = false;
    }

    @Override
    public String name() {
        return "platform.start";
    }

    @Override
    public List<String> reasons() {
        return loading ? List.of("What ships with Samråd, or the example data, is being loaded.") : List.of();
    }
}
