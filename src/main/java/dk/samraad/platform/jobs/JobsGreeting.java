package dk.samraad.platform.jobs;

import dk.samraad.platform.start.StartupTask;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says at start that this instance takes no jobs, and whether any other does.
@Singleton
class JobsGreeting implements StartupTask {
    private static final Logger LOG = LoggerFactory.getLogger(JobsGreeting.class);

    private final JobTakers takers;

    JobsGreeting(JobTakers takers) {
        this.takers = takers;
    }

    @Override
    public Stage stage() {
        return Stage.GREETING;
    }

    @Override
    public void run() {
        switch (takers.look()) {
            case HERE -> {}
            case ELSEWHERE -> LOG.info("This instance takes no jobs (SAMRAAD_JOBS=false); another one does");
            case NOWHERE -> LOG.warn("This instance takes no jobs (SAMRAAD_JOBS=false), and no other has been seen to: no mail is sent, no "
                    + "answer is counted and nothing is deleted until one is started with SAMRAAD_JOBS=true");
            case UNKNOWN -> LOG.warn("This instance takes no jobs (SAMRAAD_JOBS=false); whether another does is not known yet");
        }
    }
}
