package dk.samraad.survey.web;

import dk.samraad.survey.Survey;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

public record SchedulePage(Shell shell, FormErrors errors, Survey survey, long revision, ScheduleTyped days) {}
