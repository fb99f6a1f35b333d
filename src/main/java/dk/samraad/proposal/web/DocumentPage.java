package dk.samraad.proposal.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Theme;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.VersionLine;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param draft the version being written, else the newest; empty when there is none
/// @param versions newest first
/// @param typed a title that could not be taken; null when none was typed
public record DocumentPage(
        Shell shell, FormErrors errors, Hearing hearing, Optional<Draft> draft, List<VersionLine> versions, List<Theme> themes,
                @Nullable String typed) {

    public String address() {
        return DocumentPages.address(hearing.slug());
    }

    /// The title of the document, in the field where it is changed.
    public String name() {
        return typed != null ? typed : draft.map(Draft::title).orElse("");
    }

    public boolean isBeingWritten() {
        return draft.filter(d -> !d.isSentOut()).isPresent() && mayBegin();
    }

    /// Whether the state of the hearing lets anybody write.
    public boolean mayBegin() {
        return switch (hearing.state()) {
            case DRAFT, OPEN, CLOSED, ASSESSED -> true;
            case DECIDED, ARCHIVED, WITHDRAWN -> false;
        };
    }

    public boolean maySendOut() {
        return isBeingWritten() && hearing.state() == HearingState.OPEN && draft.filter(d -> !d.isFinal()).isPresent();
    }

    public boolean mayCompare() {
        return versions.size() > 1;
    }

    /// What will become of the version being written, in a sentence.
    public String fate() {
        return switch (hearing.state()) {
            case DRAFT -> shell.t("hearing.document.fate-first");
            case OPEN -> shell.t("hearing.document.fate-correction");
            case CLOSED, ASSESSED -> shell.t("hearing.document.fate-final");
            case DECIDED, ARCHIVED, WITHDRAWN -> "";
        };
    }

    public String theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).map(Theme::title).findFirst().orElse("");
    }

    public String line(VersionLine version) {
        var name = version.isFinal() ? shell.t("hearing.document.version-final", version.number())
                : shell.t("hearing.document.version", version.number());
        return version.sentOutAt()
                .map(at -> shell.t("hearing.document.sent-out", name, FormText.date(shell, Danish.dateOf(at)), version.sentOutBy()))
                .orElse(shell.t("hearing.document.being-written", name));
    }
}
