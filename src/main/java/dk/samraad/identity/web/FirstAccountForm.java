package dk.samraad.identity.web;

import dk.samraad.identity.Accounts;
import dk.samraad.identity.NewAccount;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Serdeable
record FirstAccountForm(
        @Nullable String kode, @Nullable String name, @Nullable String email, @Nullable String password, @Nullable String passwordAgain) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;

    String code() {
        return typed(kode);
    }

    NewAccount account() {
        return new NewAccount(typed(name), typed(email), typed(password));
    }

    FormErrors check(Shell shell) {
        var errors = FormErrors.none();
        var account = account();
        if (account.name().isBlank()) errors.add("name", shell.t("identity.first.name-missing"));
        else if (account.name().strip().length() > LONGEST_NAME) errors.add("name", shell.t("identity.first.name-long", LONGEST_NAME));
        if (!isEmail(account.email().strip())) errors.add("email", shell.t("identity.first.email-wrong"));
        checkPassword(shell, account, errors);
        return errors;
    }

    private void checkPassword(Shell shell, NewAccount account, FormErrors errors) {
        var chosen = account.password();
        var length = chosen.codePointCount(0, chosen.length());
        if (chosen.isEmpty()) {
            errors.add("password", shell.t("identity.first.password-missing", Accounts.SHORTEST_PASSWORD));
        } else if (length < Accounts.SHORTEST_PASSWORD) {
            errors.add("password", shell.t("identity.first.password-short", length, Accounts.SHORTEST_PASSWORD));
        } else if (chosen.length() > Accounts.LONGEST_PASSWORD) {
            errors.add("password", shell.t("identity.first.password-long", Accounts.LONGEST_PASSWORD));
        } else if (isEasyToGuess(chosen.toLowerCase(Locale.ROOT), account)) {
            errors.add("password", shell.t("identity.first.password-easy"));
        } else if (!chosen.equals(typed(passwordAgain))) {
            errors.add("passwordAgain", shell.t("identity.first.password-differs"));
        }
    }

    /// A few signs over and over, or what stands on the same page.
    private static boolean isEasyToGuess(String password, NewAccount account) {
        return password.chars().distinct().count() < 4
                || password.equals(account.email().strip().toLowerCase(Locale.ROOT))
                || password.equals(account.name().strip().toLowerCase(Locale.ROOT));
    }

    /// Only a slip is caught here; whether mail arrives is seen when it is sent.
    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && text.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "FirstAccountForm[hidden]";
    }
}
