package dk.samraad.response.web;

import dk.samraad.web.Shell;
import dk.samraad.web.Tablet;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// "Tak": the receipt.
///
/// @param code grouped for the eye
/// @param link absolute address of the look-up
/// @param qr the same link, drawn
/// @param different another answer with this receipt was sent before and stands
public record SentPage(
        Shell shell, String surveyTitle, String code, String link, Content qr, boolean different, String processAddress,
        String publicUntil, String retainedUntil, boolean example, @Nullable Tablet tablet) {}
