package dk.samraad.hearing.web;

import dk.samraad.hearing.HearingList;
import dk.samraad.web.Shell;

/// @param mayBegin there is an involvement for a new one to belong to
public record HearingsPage(Shell shell, HearingList list, boolean mayBegin) {}
