package dk.samraad.inbox.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.inbox.InboxFilter;
import dk.samraad.inbox.Neighbours;
import dk.samraad.inbox.StaffReply;
import dk.samraad.inbox.Timeliness;
import dk.samraad.inbox.heard.Link;
import dk.samraad.privacy.KnownNames;
import dk.samraad.privacy.MaskKind;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.reply.FileWords;
import dk.samraad.reply.FirstScreening.Wait;
import dk.samraad.reply.web.ReplyText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import dk.samraad.web.field.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// @param links the parties whose answer it is
/// @param filter of the list it was opened from
/// @param typed what was sent when it could not be taken; empty else
/// @param known names that are public already
public record InboxReplyPage(
        Shell shell, FormErrors errors, Hearing hearing, Optional<Draft> draft, StaffReply reply, List<Link> links, InboxFilter filter,
        Neighbours around, FormFields typed, KnownNames known) {
    /// Of the words of one file, here; the rest is in the file.
    private static final int MOST_SHOWN = 40_000;
    private static final int MOST_DOUBTS = 12;
    private static final int LONGEST_DOUBT = 200;

    /// The page of the list that it stands on.
    public String back() {
        return InboxAddresses.list(hearing, filter.page(around.page())) + "#" + reply.reference();
    }

    public boolean isFiltered() {
        return !filter.page(1).equals(InboxFilter.ALL);
    }

    public String other(String reference) {
        return InboxAddresses.one(hearing, reference, filter);
    }

    public String below(String action) {
        return InboxAddresses.one(hearing, reply.reference()) + "/" + action + FilterQuery.write(filter.page(1));
    }

    public String fileAddress(StaffReply.File file) {
        return InboxAddresses.one(hearing, reply.reference()) + "/bilag/" + file.position();
    }

    public String like() {
        return InboxAddresses.one(hearing, reply.likeness().map(StaffReply.Likeness::reference).orElse(""));
    }

    /// Where it is said whose it is.
    public String heard() {
        return InboxAddresses.hearing(hearing) + "/hoeringspligt/svar";
    }

    public String sender() {
        var sender = reply.sender();
        return sender.organisation().isEmpty() ? sender.name() : sender.organisation() + ", " + sender.name();
    }

    public String received() {
        return ReplyText.moment(shell, reply.arrived().at());
    }

    public String begun() {
        return ReplyText.moment(shell, reply.arrived().begunAt());
    }

    public String heading(StaffReply.Part part) {
        return part.code().isEmpty() ? shell.t("reply.general") : shell.t("reply.to-paragraph", part.code().substring(2).replace('-', '.'));
    }

    public String quoted(StaffReply.Part part) {
        return draft.flatMap(d -> d.paragraph(part.code())).map(Paragraph::text).orElse("");
    }

    public String hidden(StaffReply.Part part, StaffReply.Mask mask) {
        return part.original().substring(Math.min(mask.starts(), part.original().length()),
                Math.min(mask.ends(), part.original().length()));
    }

    /// The words of the machine's masks are their kind.
    public String reason(StaffReply.Mask mask) {
        return mask.madeBy().equals("system") ? shell.t("inbox.mask.found") : shell.t("inbox.mask.by", mask.reason(), mask.madeBy());
    }

    public String hidden(StaffReply.File file, StaffReply.Mask mask) {
        var words = file.words().map(FileWords::words).orElse("");
        return words.substring(Math.min(mask.starts(), words.length()), Math.min(mask.ends(), words.length()));
    }

    /// What nobody has read of a file, and why; empty when all of it was.
    public String unread(StaffReply.File file) {
        if (file.words().isEmpty()) return shell.t("inbox.file.not-read");
        var words = file.words().get();
        if (!words.isLegible()) return shell.t("inbox.file.illegible");
        if (!words.unreadPages().isEmpty()) {
            return shell.t("inbox.file.unread-pages", words.unreadPages().stream().limit(MOST_DOUBTS).map(String::valueOf)
                    .collect(Collectors.joining(", ")));
        }
        return words.pictures() == 0 ? "" : shell.t("inbox.file.pictures", words.pictures());
    }

    public String shortened(String words) {
        return words.length() <= MOST_SHOWN ? words : words.substring(0, MOST_SHOWN) + " …";
    }

    public boolean isShortened(String words) {
        return words.length() > MOST_SHOWN;
    }

    /// Lines somebody must look at: the looser finder is not silent about them.
    public List<String> doubts(StaffReply.File file) {
        return file.doubts(known, MOST_DOUBTS).stream().map(line -> line.length() <= LONGEST_DOUBT ? line : line.substring(0,
                LONGEST_DOUBT) + " …").toList();
    }

    /// Each name once, in the order of the words.
    public List<String> names(StaffReply.File file) {
        var words = file.words().map(FileWords::words).orElse("");
        return file.suggestions().stream().map(name -> name.in(words)).distinct().limit(MOST_DOUBTS).toList();
    }

    public String below(StaffReply.File file, String action) {
        return below("bilag/" + file.position() + "/" + action);
    }

    public String standing(StaffReply.File file) {
        if (file.isPublic()) return shell.t("inbox.file.public");
        return file.areWordsPublic() ? shell.t("inbox.file.words-public") : shell.t("inbox.file.not-public");
    }

    /// What was typed into a field of this file; empty when another was sent.
    public String typedFor(StaffReply.File file, String name) {
        return typed.first("fil").equals(String.valueOf(file.position())) ? typed.first(name) : "";
    }

    public List<Choice> kinds() {
        return Stream.of(MaskKind.NAME, MaskKind.CPR, MaskKind.PHONE, MaskKind.EMAIL, MaskKind.ADDRESS, MaskKind.OTHER)
                .map(kind -> Choice.of(kind.name(), shell.name(kind), kind.name().equals(typed.first("slags")))).toList();
    }

    public Field field(String id, String name, String label) {
        return Field.of(name, label).id(id).errors(errors);
    }

    /// What was typed into a field of this part; empty when another was sent.
    public String typedFor(StaffReply.Part part, String name) {
        return typed.first("del").equals(String.valueOf(part.id())) ? typed.first(name) : "";
    }

    public boolean isLate() {
        return reply.arrived().timeliness() != Timeliness.ON_TIME;
    }

    public String waits() {
        return reply.decisions().waitsFor().stream().map(this::wait).collect(Collectors.joining(", "));
    }

    private String wait(Wait wait) {
        return shell.name(wait);
    }

    public List<Choice> publicChoices() {
        return List.of(Choice.of("APPROVED", shell.t("inbox.public.yes"), typed.first("offentlig").equals("APPROVED")),
                Choice.of("REJECTED", shell.t("inbox.public.no"), typed.first("offentlig").equals("REJECTED")));
    }

    public List<Choice> lateChoices() {
        return List.of(Choice.of("ja", shell.t("inbox.late.yes"), typed.first("indgaar").equals("ja")),
                Choice.of("nej", shell.t("inbox.late.no"), typed.first("indgaar").equals("nej")));
    }
}
