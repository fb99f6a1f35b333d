package dk.samraad.response;

import dk.samraad.receipt.CodeHolder;
import dk.samraad.receipt.Receipt;
import dk.samraad.web.Language;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Tells `receipt` about the answers whose codes this room gave out.
@Singleton
class Holder implements CodeHolder {
    private final ReceiptQueries queries;
    private final InboxRepository inbox;

    Holder(ReceiptQueries queries, InboxRepository inbox) {
        this.queries = queries;
        this.inbox = inbox;
    }

    @Override
    public Optional<Receipt> find(byte[] hash, Language language) {
        return queries.find(hash, language);
    }

    @Override
    public boolean withdraw(byte[] hash) {
        return inbox.withdraw(hash);
    }
}
