package dk.samraad.survey.web;

import dk.samraad.survey.Draft;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;

public record DefinitionPage(Shell shell, FormErrors errors, Draft draft, DefinitionForm form) {}
