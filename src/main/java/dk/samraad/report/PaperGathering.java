package dk.samraad.report;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.draft.Change.Fate;
import dk.samraad.hearing.draft.Drafts;
import dk.samraad.hearing.duty.Duties;
import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Theme;
import dk.samraad.report.hearing.PaperData;
import dk.samraad.report.hearing.PaperData.Change;
import dk.samraad.report.hearing.PaperData.Duty;
import dk.samraad.web.Language;
import dk.samraad.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;

/// Fetches everything a consultation report says from the doors of the hearing's nooks.
@Singleton
class PaperGathering {
    private final HearingGathering hearings;
    private final Duties duties;
    private final Drafts drafts;

    PaperGathering(HearingGathering hearings, Duties duties, Drafts drafts) {
        this.hearings = hearings;
        this.duties = duties;
        this.drafts = drafts;
    }

    PaperData gather(Hearing hearing, Language language, int number) {
        var replies = hearings.replies(hearing);
        return new PaperData(hearings.cover(hearing, language, number), hearings.turnout(hearing), duties(hearing), List.of(), themes(hearing, language),
                List.of(), 0, changes(hearing), replies);
    }

    private List<Duty> duties(Hearing hearing) {
        return duties.of(hearing.id()).duties().stream().map(duty -> new Duty(duty.party().name(), duty.basis(), duty.invited().map(Danish::dateOf),
                duty.delivered().map(Danish::dateOf), duty.deadline(), duty.nextMeeting(), duty.answered().map(Danish::dateOf),
                duty.exemption().map(exemption -> exemption.reason() + " (" + exemption.by() + ")").orElse(""))).toList();
    }

    private List<PaperData.Theme> themes(Hearing hearing, Language language) {
        return drafts.themesFor(hearing).stream().map(theme -> new PaperData.Theme(theme.code(), heading(theme, language))).toList();
    }

    static String heading(Theme theme, Language language) {
        var kind = Messages.in(language).name(theme.kind());
        return (theme.label() == null ? kind : kind + " " + theme.label()) + ": " + theme.title();
    }

    /// What is proposed: against the version being written, or the final one once that is decided.
    private List<Change> changes(Hearing hearing) {
        return drafts.changesSoFar(hearing.id()).stream()
                .filter(change -> change.fate() != Fate.UNCHANGED)
                .map(change -> new Change(change.number(), change.sectionTitle(), change.fate(), change.textBefore(), change.textAfter())).toList();
    }
}
