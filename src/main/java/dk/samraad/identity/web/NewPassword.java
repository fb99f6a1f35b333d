package dk.samraad.identity.web;

import dk.samraad.identity.Accounts;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import java.util.List;

/// A password somebody wishes to have, typed twice; fields `password` and `passwordAgain`.
record NewPassword(String typed, String again) {
    /// @param known words that stand on the same page and would be guessed first
    void check(Shell shell, Accounts accounts, List<String> known, FormErrors errors) {
        var length = typed.codePointCount(0, typed.length());
        if (typed.isEmpty()) {
            errors.add("password", shell.t("identity.first.password-missing", Accounts.SHORTEST_PASSWORD));
        } else if (length < Accounts.SHORTEST_PASSWORD) {
            errors.add("password", shell.t("identity.first.password-short", length, Accounts.SHORTEST_PASSWORD));
        } else if (typed.length() > Accounts.LONGEST_PASSWORD) {
            errors.add("password", shell.t("identity.first.password-long", Accounts.LONGEST_PASSWORD));
        } else if (accounts.isEasyToGuess(typed, known)) {
            errors.add("password", shell.t("identity.first.password-easy"));
        } else if (!typed.equals(again)) {
            errors.add("passwordAgain", shell.t("identity.first.password-differs"));
        }
    }

    @Override
    public String toString() {
        return "NewPassword[hidden]";
    }
}
