package dk.samraad.web;

import dk.samraad.platform.jobs.JobStand;
import dk.samraad.platform.jobs.JobState;
import dk.samraad.platform.time.Danish;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every job: those in trouble first, then by name.
public record OperationPage(Shell shell, List<JobStand> stands, Instant now) {
    public List<JobStand> jobs() {
        return stands.stream().sorted(Comparator.comparing((JobStand job) -> !isTrouble(job)).thenComparing(JobStand::name)).toList();
    }

    /// How many are in trouble.
    public long troubles() {
        return stands.stream().filter(this::isTrouble).count();
    }

    /// Whether no instance does any of them.
    public boolean nobody() {
        return stands.stream().filter(job -> job.pause().isPresent()).allMatch(job -> job.isStuck(now));
    }

    public boolean isTrouble(JobStand job) {
        return switch (job.state(now)) {
            case STUCK, FAILING, FAILED_LAST -> true;
            case WAITING, RUNNING, WELL -> false;
        };
    }

    public String state(JobStand job) {
        var state = job.state(now);
        return state == JobState.FAILING ? shell.t("web.operation.failing", job.failures()) : shell.name(state);
    }

    public String does(JobStand job) {
        return JobWords.of(shell, job.name());
    }

    public String rhythm(JobStand job) {
        return job.pause().map(this::rhythm).orElse(shell.t("web.operation.when-asked"));
    }

    private String rhythm(Duration pause) {
        if (pause.toSeconds() < 60) return shell.t("web.operation.seconds", pause.toSeconds());
        if (pause.toMinutes() < 60) return shell.t("web.operation.minutes", pause.toMinutes());
        return shell.t("web.operation.hours", pause.toHours());
    }

    /// In words and figures, or a dash.
    public String moment(Optional<Instant> moment) {
        return moment.map(at -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(shell.locale())
                .format(ZonedDateTime.ofInstant(at, Danish.ZONE))).orElse("–");
    }

    public String lastFailure(JobStand job) {
        return moment(job.lastFailure().map(JobStand.LastFailure::at));
    }

    /// What to look for in the log; empty when it never failed.
    public String reference(JobStand job) {
        return job.lastFailure().map(JobStand.LastFailure::reference).orElse("");
    }
}
