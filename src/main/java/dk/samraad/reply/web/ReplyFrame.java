package dk.samraad.reply.web;

import dk.samraad.hearing.Hearing;
import dk.samraad.reply.Unsent;
import dk.samraad.text.Language;
import dk.samraad.web.FormErrors;
import dk.samraad.web.Shell;
import dk.samraad.web.field.Field;
import java.util.Arrays;
import java.util.List;

/// What every page on the way to a reply has.
///
/// @param sealed the [Unsent] as it travels
/// @param isBegun whether the reply begins on this page, which a reload then begins anew
public record ReplyFrame(Shell shell, FormErrors errors, Hearing hearing, Unsent unsent, String sealed, ReplyStep step, boolean isBegun) {
    /// How the script keeps this page while the net is gone.
    public String offline() {
        return isBegun ? "begun" : "page";
    }

    /// Where the page that begins a reply is opened anew, with the paragraphs in the address that have words; empty for every other.
    public String again() {
        return isBegun ? beginAddress() : "";
    }

    public String action() {
        return step.address(hearing);
    }

    public int number() {
        return step.number();
    }

    public int total() {
        return ReplyStep.values().length;
    }

    /// The languages to go on in besides this one.
    public List<Language> otherLanguages() {
        return Arrays.stream(Language.values()).filter(language -> language != shell.language()).toList();
    }

    public String submission() {
        return unsent.submission().toString();
    }

    public Field field(String name, String label) {
        return Field.of(name, label).errors(errors);
    }

    public String uploadAddress() {
        return ReplyAddresses.upload(hearing);
    }

    public String beginAddress() {
        return ReplyAddresses.write(hearing);
    }
}
