package dk.samraad.receipt;

import dk.samraad.platform.signing.Signing;
import dk.samraad.text.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes receipt codes and finds what they stand for. The door of `receipt`.
@Singleton
public class Receipts {
    public static final int LENGTH = 10;
    private static final String PURPOSE = "receipt.code";

    private final Signing signing;
    private final List<CodeHolder> holders;

    Receipts(Signing signing, List<CodeHolder> holders) {
        this.signing = signing;
        this.holders = holders;
    }

    /// The code of something sent under this id: the same every time, so that a retry gets the same, and known to nobody
    /// without the server's key.
    public Code codeFor(UUID submission) {
        return Code.of(signing.mac(PURPOSE, submission.toString()), LENGTH);
    }

    public Optional<Receipt> find(Code code, Language language) {
        return holders.stream().flatMap(holder -> holder.find(code, language).stream()).findFirst();
    }

    /// Whether a code that is not found is not one: false while some cannot be looked up.
    public boolean knowsAll() {
        return holders.stream().allMatch(CodeHolder::knowsAll);
    }

    /// Deletes what the code stands for. Doing it twice is the same as once.
    ///
    /// @return false when nobody knows the code
    public boolean withdraw(Code code) {
        return holders.stream().anyMatch(holder -> holder.withdraw(code));
    }
}
