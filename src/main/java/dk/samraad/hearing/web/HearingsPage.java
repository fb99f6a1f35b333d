package dk.samraad.hearing.web;

import dk.samraad.hearing.HearingList;
import dk.samraad.web.Shell;

public record HearingsPage(Shell shell, HearingList list) {}
