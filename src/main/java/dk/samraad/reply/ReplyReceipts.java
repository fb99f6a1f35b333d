package dk.samraad.reply;

import dk.samraad.hearing.HearingState;
import dk.samraad.hearing.Hearings;
import dk.samraad.platform.mail.Mails;
import dk.samraad.receipt.Code;
import dk.samraad.receipt.CodeHolder;
import dk.samraad.receipt.Receipt;
import dk.samraad.text.Language;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// What the code of a reply leads to: whether it is in, whether the public can read it, and where.
@Singleton
class ReplyReceipts implements CodeHolder {
    private final PublicReplyQueries queries;
    private final ReplyStore store;
    private final Hearings hearings;
    private final Mails mails;
    private final List<Received> watchers;

    ReplyReceipts(PublicReplyQueries queries, ReplyStore store, Hearings hearings, Mails mails, List<Received> watchers) {
        this.queries = queries;
        this.store = store;
        this.hearings = hearings;
        this.mails = mails;
        this.watchers = watchers;
    }

    @Override
    @Connectable
    public Optional<Receipt> find(Code code, Language language) {
        return queries.byReceipt(code.hash()).map(found -> {
            var hearing = hearings.find(found.hearing()).orElseThrow();
            var address = found.reference().map(reference -> hearing.address() + "/svar/" + reference).orElse(hearing.address());
            return new Receipt(hearing.title(), address, found.stage(hearing.state() == HearingState.DECIDED), hearing.publicUntil(),
                    hearing.retainedUntil(), hearing.waitsForFiling(), hearing.example());
        });
    }

    @Override
    @Transactional
    public boolean withdraw(Code code) {
        var hash = code.hash();
        // A receipt that still waits for a mail server goes too.
        store.receiptMail(hash).ifPresent(mails::withdraw);
        queries.byReceipt(hash).ifPresent(found -> found.reply().ifPresent(reply -> watchers.forEach(watcher ->
                watcher.withdrawn(found.hearing(), reply))));
        return store.withdraw(hash);
    }
}
