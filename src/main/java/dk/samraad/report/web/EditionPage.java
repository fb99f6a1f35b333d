package dk.samraad.report.web;

import dk.samraad.document.Markup;
import dk.samraad.web.Shell;
import java.util.Optional;

/// One edition: how far it is, why it failed, or what it says.
///
/// @param headlines what staff are told of them; empty where there are none to be written
/// @param front and body are empty until it is made
/// @param became of a hvidbog that is looked at: what became of the replies, each number with its list
public record EditionPage(
        Shell shell, EditionLine line, Optional<HeadlineNotes> headlines, Markup front, Markup body,
        Optional<BecamePage> became) {}
