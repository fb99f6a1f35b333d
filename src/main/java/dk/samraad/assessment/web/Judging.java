package dk.samraad.assessment.web;

import dk.samraad.assessment.Boilerplates;
import dk.samraad.assessment.JudgementFault;
import dk.samraad.assessment.Points;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.SegmentState;
import dk.samraad.assessment.Writing;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.hearing.web.HearingText;
import dk.samraad.platform.audit.StaffNames;
import dk.samraad.privacy.HiddenWords;
import dk.samraad.web.FormErrors;
import dk.samraad.web.FormFields;
import dk.samraad.web.Shell;
import dk.samraad.web.Shells;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// Takes in what is written about a segment, be it of a reply or an opinion.
@Singleton
class Judging {
    /// What differs between the two.
    interface Desk {
        Writing write(SegmentForm form, SegmentState to);

        JteModel refused(SegmentForm form, FormErrors errors);

        JteModel overtaken(SegmentForm form, Segment now);

        /// Where to go when it is written.
        ///
        /// @param go the button that was pressed
        String next(Segment written, String go);

        /// The place on the page where one was.
        static String below(String go) {
            return go.equals("insert") ? "#assessment" : "#del";
        }
    }

    private final Boilerplates boilerplates;
    private final Points points;
    private final StaffNames colleagues;
    private final Shells shells;

    Judging(Boilerplates boilerplates, Points points, StaffNames colleagues, Shells shells) {
        this.boilerplates = boilerplates;
        this.points = points;
        this.colleagues = colleagues;
        this.shells = shells;
    }

    HttpResponse<?> update(HttpRequest<?> request, Hearing hearing, FormFields fields, Desk desk) {
        var go = FormText.of(fields, "_go");
        var form = go.equals("insert") ? SegmentForm.of(fields).with(boilerplate(fields)) : SegmentForm.of(fields);
        var shell = shells.of(request);
        if (!form.assignedTo().isEmpty() && !form.assignedTo().equals(form.wasAssignedTo()) && !colleagues.names()
                .contains(form.assignedTo())) {
            return unprocessable(desk, form, FormErrors.none().add("assignedTo", shell.t("assessment.tasks.nobody")));
        }
        if (!form.newPoint().isEmpty()) {
            var faults = points.faultsOf(hearing, form.newPoint());
            var errors = FormErrors.none();
            faults.forEach(fault -> errors.add(SegmentForm.fieldOf(fault), shell.name(fault)));
            if (!faults.isEmpty()) return unprocessable(desk, form, errors);
        }
        return switch (desk.write(form, target(go, form.state()))) {
            case Writing.Written(var written) -> {
                if (!form.newPoint().isEmpty()) points.put(hearing, List.of(written.id()),
                        points.titled(hearing, form.newPoint(), shell.viewer().actor()).id(), shell.viewer().actor());
                yield HttpResponse.seeOther(URI.create(desk.next(written, go)));
            }
            case Writing.Refused(var faults, var hidden) -> unprocessable(desk, form, errors(shell, faults, form, hidden));
            case Writing.Overtaken(var now) -> HttpResponse.status(HttpStatus.CONFLICT).body(desk.overtaken(form, now));
            case Writing.NotNow now -> unprocessable(desk, form, FormErrors.none().add("resume", shell.t("assessment.not-now")));
        };
    }

    /// Saving leaves a segment where it is, but for the first time; the other buttons move it.
    private static SegmentState target(String go, SegmentState from) {
        return switch (go) {
            case "ready", "next" -> from == SegmentState.APPROVED ? from : SegmentState.READY;
            case "approve" -> SegmentState.APPROVED;
            case "back" -> SegmentState.IN_PROGRESS;
            default -> from == SegmentState.NEW ? SegmentState.IN_PROGRESS : from;
        };
    }

    private String boilerplate(FormFields fields) {
        var id = FormText.of(fields, "boilerplate");
        return id.matches("[0-9]{1,18}") ? boilerplates.find(Long.parseLong(id)).map(b -> b.text()).orElse("") : "";
    }

    private static HttpResponse<?> unprocessable(Desk desk, SegmentForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(desk.refused(form, errors));
    }

    private static FormErrors errors(Shell shell, Set<JudgementFault> faults, SegmentForm form, HiddenWords hidden) {
        var errors = FormErrors.none();
        faults.forEach(fault -> errors.add(SegmentForm.fieldOf(fault), switch (fault) {
            case RESUME_HOLDS_HIDDEN -> HearingText.hidden(shell, hidden, form.resume());
            case ASSESSMENT_HOLDS_HIDDEN -> HearingText.hidden(shell, hidden, form.assessment());
            default -> shell.name(fault);
        }));
        return errors;
    }
}
