package dk.samraad.identity.web;

import dk.samraad.identity.Accounts;
import dk.samraad.identity.NewAccount;
import dk.samraad.text.PlainText;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.EmailTyped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
record FirstAccountForm(
        @Nullable String kode, @Nullable String name, @Nullable String email, @Nullable String password, @Nullable String passwordAgain) {
    private static final int LONGEST_NAME = 100;

    String code() {
        return typed(kode);
    }

    NewAccount account() {
        return new NewAccount(typed(name), typed(email), typed(password));
    }

    FormErrors check(Shell shell, Accounts accounts) {
        var errors = FormErrors.none();
        var account = account();
        checkName(shell, account.name(), errors);
        if (!EmailTyped.of(account.email()).isOne()) errors.add("email", shell.t("identity.first.email-wrong"));
        checkPassword(shell, accounts, account.email(), errors);
        return errors;
    }

    /// For an account whose address is known already.
    FormErrors check(Shell shell, Accounts accounts, String email) {
        var errors = FormErrors.none();
        checkName(shell, account().name(), errors);
        checkPassword(shell, accounts, email, errors);
        return errors;
    }

    private static void checkName(Shell shell, String name, FormErrors errors) {
        if (PlainText.isBlank(name)) errors.add("name", shell.t("identity.first.name-missing"));
        else if (PlainText.length(name) > LONGEST_NAME) errors.add("name", shell.t("identity.first.name-long", LONGEST_NAME));
    }

    private void checkPassword(Shell shell, Accounts accounts, String email, FormErrors errors) {
        new NewPassword(typed(password), typed(passwordAgain)).check(shell, accounts, List.of(email, account().name()), errors);
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "FirstAccountForm[hidden]";
    }
}
