package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Boilerplate;
import dk.samraad.assessment.Judgement;
import dk.samraad.assessment.Place;
import dk.samraad.assessment.Point;
import dk.samraad.assessment.Recommendation;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentEvent;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Standing;
import dk.samraad.assessment.Work;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.inbox.Timeliness;
import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Theme;
import dk.samraad.proposal.Change;
import dk.samraad.proposal.Draft;
import dk.samraad.proposal.Paragraph;
import dk.samraad.text.Stance;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// @param open the segment that is written about
/// @param form what is typed about it
/// @param changes before and after, of the paragraphs that are to be changed for it and are
/// @param other what somebody else wrote meanwhile
/// @param because typed as the reason to leave the reply out
public record WorkPage(
        Shell shell, FormErrors errors, Hearing hearing, Work work, Optional<Segment> open, Optional<SegmentForm> form,
        List<SegmentEvent> log,
        List<Change> changes, Optional<Segment> other, Choices choices, String because) {

    /// @param heard the document in hearing
    /// @param after what comes of it, as far as it is written
    public record Choices(List<Theme> themes, Optional<Draft> heard, Optional<Draft> after, List<String> colleagues,
            List<Boilerplate> boilerplates, List<Point> points) {}

    public String title() {
        return work.opinion().map(opinion -> shell.t("assessment.opinion.title", opinion.councilName()))
                .orElseGet(() -> shell.t("assessment.work.title", work.reference()));
    }

    public String address() {
        return work.opinion().map(opinion -> AssessmentAddresses.opinion(hearing, opinion.id()))
                .orElseGet(() -> AssessmentAddresses.work(hearing, work.reference()));
    }

    public boolean isOpinion() {
        return work.opinion().isPresent();
    }

    public String backTo() {
        return AssessmentAddresses.list(hearing);
    }

    public String split() {
        return AssessmentAddresses.split(hearing, work.reference());
    }

    public String boilerplateAddress() {
        return AssessmentAddresses.boilerplates(hearing);
    }

    public String address(Segment segment) {
        return address() + "/dele/" + segment.id();
    }

    public List<AttachedFile> files() {
        return work.files().stream().map(file -> new AttachedFile(AssessmentAddresses.screening(hearing, work.reference()), file)).toList();
    }

    public String sender() {
        return work.sender().isEmpty() ? shell.t("assessment.protected") : work.sender();
    }

    public String received() {
        var on = FormText.date(shell, Danish.dateOf(work.receivedAt()));
        if (isOpinion()) return shell.t("assessment.opinion.signed", on);
        return work.timeliness() == Timeliness.ON_TIME ? shell.t("assessment.received", on) : shell.t("assessment.received-late", on);
    }

    /// "Stykke 2.3 · Bevægelse", or that it is the general reply.
    public String partTitle(Work.Part part) {
        if (!part.minority().isEmpty()) return shell.t("assessment.opinion.minority", part.minority());
        if (part.code().isEmpty()) return isOpinion() ? shell.t("assessment.opinion.general") : shell.t("assessment.general");
        return part.code().startsWith("p-") ? paragraph(part.code()) : shell.t("assessment.opinion.section", part.code());
    }

    /// What a comment speaks to, for whoever has not the document before them.
    public String paragraphText(Work.Part part) {
        return choices.heard().flatMap(d -> d.paragraph(part.code())).map(Paragraph::text).orElse("");
    }

    private String paragraph(String code) {
        return shell.t("assessment.paragraph", new Paragraph(0, code, "", "").number());
    }

    /// The text in pieces: what the open segment holds is marked.
    public List<Marked> pieces(Work.Part part) {
        if (open.isEmpty()) return List.of(new Marked(part.text(), false));
        var place = open.get().place();
        if (place instanceof Place.Comment(var id)) return List.of(new Marked(part.text(), id == part.id()));
        if (!(place instanceof Place.Passage passage) || passage.part() != part.id()) return List.of(new Marked(part.text(), false));
        var standing = Standing.of(passage, part.text());
        if (!standing.fits()) return List.of(new Marked(part.text(), false));
        return List.of(new Marked(part.text().substring(0, standing.start()), false),
                new Marked(part.text().substring(standing.start(), standing.end()), true),
                new Marked(part.text().substring(standing.end()), false));
    }

    public record Marked(String text, boolean isOpen) {}

    /// "Hele svaret", the paragraph, or the words.
    public String placeOf(Segment segment) {
        return switch (segment.place()) {
            case Place.Whole whole when !isOpinion() -> shell.t("assessment.whole");
            case Place.Whole whole -> segment.judgement().paragraphCode().isEmpty() ? shell.t("assessment.opinion.whole")
                    : paragraph(segment.judgement().paragraphCode());
            case Place.Comment comment -> work.part(comment).map(this::partTitle).orElse("");
            case Place.Passage passage -> work.part(passage).map(part -> words(passage, part)).orElse("");
        };
    }

    private String words(Place.Passage passage, Work.Part part) {
        var standing = Standing.of(passage, part.text());
        return standing.fits() ? "»" + part.text().substring(standing.start(), standing.end()) + "«" : partTitle(part);
    }

    public boolean isOpen(Segment segment) {
        return open.filter(o -> o.id() == segment.id()).isPresent();
    }

    public List<Choice> themes(SegmentForm typed) {
        return choices.themes().stream().map(t -> Choice.of(t.code(), t.title(), t.code().equals(typed.theme()))).toList();
    }

    public List<Choice> paragraphs(SegmentForm typed) {
        return paragraphs(choices.heard().stream().toList(), typed.paragraph());
    }

    /// Those that were heard, and those that are new.
    public List<Choice> changeable(SegmentForm typed) {
        return paragraphs(List.of(choices.heard(), choices.after()).stream().flatMap(Optional::stream).toList(), typed.change());
    }

    private static List<Choice> paragraphs(List<Draft> documents, String chosen) {
        var byCode = new LinkedHashMap<String, Choice>();
        for (var document : documents) {
            for (var section : document.sections()) {
                for (var p : section.paragraphs()) byCode.putIfAbsent(p.code(), Choice.of(p.code(), p.number() + " " + section.title()
                        + ": " + beginning(p.text()), p.code().equals(chosen)));
            }
        }
        return List.copyOf(byCode.values());
    }

    private static String beginning(String text) {
        return text.length() <= 50 ? text : text.substring(0,
                text.offsetByCodePoints(0, Math.min(48, text.codePointCount(0, text.length())))) + "…";
    }

    public List<Choice> stances(SegmentForm typed) {
        return List.of(Stance.values()).stream().map(s -> Choice.of(s.name(), shell.name(s), s.name().equals(typed.stance()))).toList();
    }

    public List<Choice> points(SegmentForm typed) {
        return choices.points().stream().map(p -> Choice.of(String.valueOf(p.id()), p.title(), String.valueOf(p.id())
                .equals(typed.point()))).toList();
    }

    public String pointOf(Judgement judgement) {
        return judgement.point().flatMap(id -> choices.points().stream().filter(p -> p.id() == id).findFirst())
                .map(Point::title).orElse("–");
    }

    public List<Choice> recommendations(SegmentForm typed) {
        return List.of(Recommendation.values()).stream()
                .map(r -> Choice.of(r.name(), shell.name(r), r.name().equals(typed.recommendation()))).toList();
    }

    /// Whoever it was given to stays to be chosen, also when they have left.
    public List<Choice> assessors(SegmentForm typed) {
        var names = new ArrayList<>(choices.colleagues());
        if (!typed.wasAssignedTo().isEmpty() && !names.contains(typed.wasAssignedTo())) names.add(typed.wasAssignedTo());
        return names.stream().map(name -> Choice.of(name, name, name.equals(typed.assignedTo()))).toList();
    }

    public List<Choice> boilerplates() {
        return choices.boilerplates().stream().map(b -> Choice.of(String.valueOf(b.id()), b.title())).toList();
    }

    public boolean mayBeWritten() {
        return Assessments.mayBeWritten(hearing);
    }

    public boolean isWritable(Segment segment) {
        return mayBeWritten() && segment.state() != SegmentState.APPROVED;
    }

    public String said(SegmentEvent event) {
        return switch (event.action()) {
            case CUT -> shell.t("assessment.log.cut", event.byName());
            case CUT_ANEW -> shell.t("assessment.log.cut-anew", event.byName());
            case WRITTEN -> shell.t("assessment.log.written", event.byName());
            case OVERWRITTEN -> shell.t("assessment.log.overwritten", event.byName());
            case PUT -> shell.t("assessment.log.put", event.byName());
            case ASSIGNED -> event.detail().isEmpty() ? shell.t("assessment.log.unassigned", event.byName())
                    : shell.t("assessment.log.assigned", event.byName(), event.detail());
            case MOVED -> shell.t("assessment.log.moved", event.byName(), shell.name(SegmentState.valueOf(event.detail())));
        };
    }

    public String when(SegmentEvent event) {
        return shell.moment(event.at());
    }

    public String theme(String code) {
        return choices.themes().stream().filter(t -> t.code().equals(code)).map(Theme::title).findFirst().orElse("–");
    }

    public String number(String code) {
        return code.isEmpty() ? "–" : paragraph(code);
    }

    public String changed(Judgement judgement) {
        return judgement.changeCodes().isEmpty() ? "–" : judgement.changeCodes().stream().map(this::paragraph)
                .collect(Collectors.joining(", "));
    }

    /// The desk of a reply that says the same.
    public String alikeAddress(String reference) {
        return AssessmentAddresses.work(hearing, reference);
    }

    /// Where staff say which replies say the same.
    public String groups() {
        return AssessmentAddresses.groups(hearing);
    }
}
