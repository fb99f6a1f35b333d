package dk.samraad.identity.web;

import dk.samraad.identity.Colleague;
import dk.samraad.identity.Invitation;
import dk.samraad.identity.Role;
import dk.samraad.platform.mail.MailStatus;
import dk.samraad.platform.time.Danish;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// @param email as typed into the invitation; so is the role
/// @param mails how far the invitations' mails have come, by number
/// @param mailIsSet whether mails are sent at all
/// @param invited somebody has just been
public record ColleaguesPage(
        Shell shell, FormErrors errors, String email, String role, List<Colleague> colleagues, List<Invitation> invitations,
        Map<Long, MailStatus> mails, boolean mailIsSet, boolean invited) {

    public List<Choice> roles() {
        return Arrays.stream(Role.values()).sorted((a, b) -> b.compareTo(a))
                .map(r -> Choice.of(r.name(), shell.name(r), r.name().equals(role)).hint(hint(r))).toList();
    }

    private String hint(Role r) {
        return switch (r) {
            case ADMINISTRATOR -> shell.t("identity.role.administrator-hint");
            case STAFF -> shell.t("identity.role.staff-hint");
        };
    }

    public boolean isOneself(Colleague colleague) {
        return Objects.equals(colleague.id(), shell.viewer().account());
    }

    public String day(Instant moment) {
        return shell.day(Danish.dateOf(moment));
    }

    /// What became of the link, in words.
    public String stateOf(Invitation invitation) {
        if (invitation.expired()) return shell.t("identity.colleagues.invitation-expired");
        var mail = invitation.mail() == null ? null : mails.get(invitation.mail());
        if (mail == null) return shell.t("identity.colleagues.invitation-sent");
        return switch (mail.state()) {
            case QUEUED -> shell.t("identity.colleagues.invitation-queued");
            case SENT -> shell.t("identity.colleagues.invitation-sent");
            case BOUNCED, GIVEN_UP -> shell.t("identity.colleagues.invitation-bounced");
        };
    }

    public String below(UUID colleague, String part) {
        return ColleagueEntry.ADDRESS + "/" + colleague + "/" + part;
    }

    public String withdrawal(Invitation invitation) {
        return ColleagueEntry.ADDRESS + "/invitationer/" + invitation.id() + "/tilbagetraekning";
    }
}
