package dk.samraad.response.web;

import dk.samraad.receipt.Code;
import dk.samraad.web.Shell;
import dk.samraad.web.Tablet;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// "Tak": the receipt.
///
/// @param submission what the receipt is of: the script knows by it that this very answer is in
/// @param lookUp absolute address of the look-up, without the code
/// @param qr the look-up with the code, drawn; on a tablet only, where a person has no other way to take it along
/// @param different another answer with this receipt was sent before and stands
/// @param next where the tablet is handed on, with `sealed`, so that no page of this person is worth anything more
public record SentPage(
        Shell shell, Code code, String submission, String lookUp, @Nullable Content qr, boolean different, String processAddress,
        String clocks, boolean example, @Nullable Tablet tablet, String next, String sealed) {}
