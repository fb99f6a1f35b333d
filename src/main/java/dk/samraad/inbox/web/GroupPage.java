package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.LikeGroup;
import dk.samraad.reply.web.ReplyText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;

/// Groups of replies that say the same.
///
/// @param typed what was sent when it could not be taken; empty else
public record GroupPage(Shell shell, FormErrors errors, Hearing hearing, LikeGroup.Listing listing, FormFields typed) {
    /// Those nobody has decided about, or what was ticked when this group was sent.
    public boolean isTicked(LikeGroup group, LikeGroup.Member member) {
        return error(group).isEmpty() ? member.verdict().isEmpty() : typed.all("svar").contains(member.reference());
    }

    static String field(String reference) {
        return reference.isEmpty() ? "grupper" : "gruppe-" + reference;
    }

    public String id(LikeGroup group) {
        return field(group.first());
    }

    public String back() {
        return InboxAddresses.list(hearing);
    }

    public String action() {
        return InboxAddresses.groups(hearing);
    }

    public String address(String reference) {
        return InboxAddresses.one(hearing, reference);
    }

    public String pageAddress(int page) {
        return action() + "?side=" + page;
    }

    public String received(LikeGroup.Member member) {
        return ReplyText.moment(shell, member.receivedAt());
    }

    public String error(LikeGroup group) {
        return errors.of(id(group)).orElse("");
    }

    /// How many of a large group are not on the page.
    public int unseen(LikeGroup group) {
        return group.size() - group.members().size();
    }
}
