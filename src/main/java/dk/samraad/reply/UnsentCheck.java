package dk.samraad.reply;

import dk.samraad.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What is wrong with a reply as it stands, page by page.
public final class UnsentCheck {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{C}<>\",;]{1,64}@[^@\\s\\p{C}<>\",;]+\\.[^@\\s<>\",;.]{2,}");

    /// @param code of the paragraph whose comment it is about; empty for everything else
    public record Found(ReplyFault fault, String code) {}

    private UnsentCheck() {}

    public static List<Found> written(Unsent unsent) {
        var found = new ArrayList<Found>();
        if (PlainText.length(unsent.general()) > Unsent.MOST_CHARACTERS) found.add(new Found(ReplyFault.TOO_LONG, ""));
        unsent.comments().forEach((code, text) -> {
            if (PlainText.length(text) > Unsent.MOST_CHARACTERS) found.add(new Found(ReplyFault.TOO_LONG, code));
        });
        if (found.isEmpty() && unsent.written().stream().mapToInt(c -> PlainText.length(c.text())).sum() > Unsent.MOST_IN_ALL) {
            found.add(new Found(ReplyFault.TOO_LONG_IN_ALL, ""));
        }
        if (unsent.written().isEmpty()) found.add(new Found(ReplyFault.NOTHING_WRITTEN, ""));
        return found;
    }

    public static List<ReplyFault> sender(Unsent unsent) {
        var found = new ArrayList<ReplyFault>();
        var speaker = unsent.speaker();
        if (speaker.isEmpty()) found.add(ReplyFault.SPEAKS_AS_MISSING);
        if (speaker.filter(s -> s == SpeaksAs.ORGANISATION).isPresent() && PlainText.clean(unsent.organisation())
                .isEmpty()) found.add(ReplyFault.ORGANISATION_MISSING);
        if (PlainText.length(unsent.organisation()) > Unsent.MOST_OF_A_NAME) found.add(ReplyFault.ORGANISATION_TOO_LONG);
        if (PlainText.clean(unsent.name()).isEmpty()) found.add(ReplyFault.NAME_MISSING);
        if (PlainText.length(unsent.name()) > Unsent.MOST_OF_A_NAME) found.add(ReplyFault.NAME_TOO_LONG);
        var email = PlainText.strip(unsent.email());
        if (!email.isEmpty() && (email.length() > 254 || !EMAIL.matcher(email).matches())) found.add(ReplyFault.EMAIL_WRONG);
        if (email.isEmpty() && unsent.wantsNews()) found.add(ReplyFault.EMAIL_MISSING);
        return found;
    }
}
