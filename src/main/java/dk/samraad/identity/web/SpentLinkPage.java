package dk.samraad.identity.web;

import dk.samraad.identity.LinkState;
import dk.samraad.web.Shell;

/// @param state anything but good
public record SpentLinkPage(Shell shell, LinkState state) {}
