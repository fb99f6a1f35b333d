package dk.samraad.platform.jobs;

import dk.samraad.platform.health.ReadinessCheck;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Whether somebody does the jobs, and whether they succeed: on any instance, for they run on one at a time.
@Singleton
class JobsReadiness implements ReadinessCheck {
    private final JobStands stands;
    private final InstantSource clock;

    JobsReadiness(JobStands stands, InstantSource clock) {
        this.stands = stands;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.jobs";
    }

    @Override
    public List<String> reasons() {
        var now = clock.instant();
        var all = stands.all();
        var reasons = new ArrayList<String>();
        for (var job : all) {
            if (job.failures() >= JobStand.TOO_MANY_FAILURES) reasons.add(job.name() + " failed " + job.failures()
                    + " times in a row; it last succeeded " + lastSuccess(job) + ".");
        }
        for (var job : all) {
            if (!job.isStuck(now)) continue;
            reasons.add(job.due().map(due -> job.name() + " was due " + due + " and has not ended since; it last succeeded "
                    + lastSuccess(job) + ".").orElse(job.name() + " was never begun: no instance takes jobs (SAMRAAD_JOBS)."));
        }
        return reasons;
    }

    private static String lastSuccess(JobStand job) {
        return job.succeeded().map(Object::toString).orElse("never");
    }
}
