package dk.samraad.survey.web;

import dk.samraad.survey.Draft;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

public record SchedulePage(Shell shell, FormErrors errors, Draft draft, long revision, ScheduleTyped days) {}
