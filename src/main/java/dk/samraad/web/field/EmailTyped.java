package dk.samraad.web.field;

import dk.samraad.text.PlainText;
import org.jspecify.annotations.Nullable;

/// An e-mail address as typed. Only a slip is caught here; whether mail arrives is seen when it is sent.
public record EmailTyped(String text) {
    private static final int LONGEST = 254;

    public static EmailTyped of(@Nullable Object field) {
        return new EmailTyped(field instanceof String text ? PlainText.clean(text) : "");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean isOne() {
        return text.length() <= LONGEST && text.matches("[^@\\s,;<>]+@[^@\\s.,;<>]+(\\.[^@\\s.,;<>]+)+");
    }

    @Override
    public String toString() {
        return "EmailTyped[hidden]";
    }
}
