package dk.samraad.inbox;

import java.util.List;

/// What bringing a sheet in will do, counted beforehand.
///
/// @param rows with a reply in them
/// @param news not in yet
/// @param known in already, or withdrawn
/// @param repeated rows that say what an earlier row of the sheet says
/// @param late came after the deadline
/// @param masked with something that is hidden at once
/// @param isProtected senders with a protected name
/// @param mails senders who get a receipt
/// @param channels how the new ones came, as far as the sheet says
/// @param unused headings of columns that are not read
/// @param unseen what is hidden in it
public record SheetPlan(int rows, int news, int known, int repeated, int late, int masked, int isProtected, int mails, Channels channels,
        List<String> unused,
        SheetUnseen unseen) {
    /// @param unsaid rows that do not say how they came
    public record Channels(int web, int mail, int letter, int phone, int unsaid) {}

    public SheetPlan {
        unused = List.copyOf(unused);
    }
}
