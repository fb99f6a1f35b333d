package dk.samraad.identity.web;

import org.jspecify.annotations.Nullable;

/// An e-mail address as typed. Only a slip is caught here; whether mail arrives is seen when it is sent.
record EmailTyped(String text) {
    private static final int LONGEST = 254;

    static EmailTyped of(@Nullable Object field) {
        return new EmailTyped(field instanceof String text ? text.strip() : "");
    }

    boolean isOne() {
        return text.length() <= LONGEST && text.matches("[^@\\s,;<>]+@[^@\\s.,;<>]+(\\.[^@\\s.,;<>]+)+");
    }

    @Override
    public String toString() {
        return "EmailTyped[hidden]";
    }
}
