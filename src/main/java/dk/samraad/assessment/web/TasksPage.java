package dk.samraad.assessment.web;

import dk.samraad.assessment.Assessments;
import dk.samraad.assessment.Point;
import dk.samraad.assessment.Progress;
import dk.samraad.assessment.Segment;
import dk.samraad.assessment.Task;
import dk.samraad.assessment.TaskStage;
import dk.samraad.assessment.Work;
import dk.samraad.hearing.Hearing;
import dk.samraad.hearing.web.FormText;
import dk.samraad.platform.time.Danish;
import dk.samraad.policy.Theme;
import dk.samraad.proposal.Paragraph;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Choice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// @param colleagues names work can be given to
/// @param opinions of councils, each assessed as a whole
public record TasksPage(
        Shell shell, FormErrors errors, Hearing hearing, Task.Filter filter, Task.Listing list, Progress progress, List<Theme> themes,
        List<String> colleagues, List<Work> opinions, List<Point> points, Typed typed) {

    /// What was chosen and typed below the list, when it was refused.
    ///
    /// @param chosen ids of segments
    public record Typed(Set<Long> chosen, String to, String point, String newPoint) {
        static final Typed NOTHING = new Typed(Set.of(), "", "", "");
    }

    public String address() {
        return AssessmentAddresses.list(hearing);
    }

    public String backTo() {
        return address().substring(0, address().lastIndexOf('/'));
    }

    /// This very list, where a form on it goes.
    public String here() {
        return address(hearing, filter);
    }

    public String page(int number) {
        return address(hearing, new Task.Filter(filter.theme(), filter.stage(), filter.assigned(), number));
    }

    static String address(Hearing hearing, Task.Filter filter) {
        var parts = new ArrayList<String>();
        if (!filter.theme().isEmpty()) parts.add("tema=" + encoded(filter.theme()));
        filter.stage().ifPresent(stage -> parts.add("tilstand=" + stage.name()));
        if (!filter.assigned().isEmpty()) parts.add("vurderer=" + encoded(filter.assigned()));
        if (filter.page() > 1) parts.add("side=" + filter.page());
        return AssessmentAddresses.list(hearing) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// The desk with this segment, or this reply, on it.
    public String address(Task task) {
        var work = AssessmentAddresses.work(hearing, task.reference());
        return task.segment().map(id -> work + "?del=" + id + "#del").orElse(work);
    }

    public String address(Work opinion) {
        return AssessmentAddresses.opinion(hearing, opinion.opinion().orElseThrow().id());
    }

    public String state(Work opinion) {
        return opinion.segments().stream().map(Segment::state).min(Comparator.naturalOrder()).map(shell::name)
                .orElseGet(() -> shell.t("assessment.opinion.not-begun"));
    }

    public List<Choice> themeChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(Task.Filter.NONE, shell.t("assessment.theme.none"), filter.theme().equals(Task.Filter.NONE)));
        themes.forEach(theme -> choices.add(Choice.of(theme.code(), theme.title(), theme.code().equals(filter.theme()))));
        return choices;
    }

    public List<Choice> stageChoices() {
        return List.of(TaskStage.values()).stream()
                .map(s -> Choice.of(s.name(), shell.name(s), filter.stage().filter(f -> f == s).isPresent())).toList();
    }

    public List<Choice> assessorChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of(Task.Filter.NONE, shell.t("assessment.nobody"), filter.assigned().equals(Task.Filter.NONE)));
        colleagues.forEach(name -> choices.add(Choice.of(name, name, name.equals(filter.assigned()))));
        return choices;
    }

    public List<Choice> toChoices() {
        return colleagues.stream().map(name -> Choice.of(name, name, name.equals(typed.to()))).toList();
    }

    public List<Choice> pointChoices() {
        return points.stream().map(p -> Choice.of(String.valueOf(p.id()), p.title(), String.valueOf(p.id()).equals(typed.point())))
                .toList();
    }

    public boolean isChosen(long segment) {
        return typed.chosen().contains(segment);
    }

    public String theme(Task task) {
        return themes.stream().filter(theme -> theme.code().equals(task.themeCode())).map(Theme::title).findFirst().orElse("");
    }

    public String paragraph(Task task) {
        return new Paragraph(0, task.paragraphCode(), "", "").number();
    }

    public String sender(Task task) {
        return task.sender().isEmpty() ? shell.t("assessment.protected") : task.sender();
    }

    public String date(Task task) {
        return FormText.date(shell, Danish.dateOf(task.receivedAt()));
    }

    public boolean mayBeWritten() {
        return Assessments.mayBeWritten(hearing);
    }
}
