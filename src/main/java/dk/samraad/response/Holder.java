package dk.samraad.response;

import dk.samraad.receipt.Code;
import dk.samraad.receipt.CodeHolder;
import dk.samraad.receipt.Receipt;
import dk.samraad.web.Language;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Tells `receipt` about the answers whose codes this room gave out.
@Singleton
class Holder implements CodeHolder {
    private final ReceiptQueries queries;
    private final WithdrawalRepository withdrawals;
    private final Hashing hashing;

    Holder(ReceiptQueries queries, WithdrawalRepository withdrawals, Hashing hashing) {
        this.queries = queries;
        this.withdrawals = withdrawals;
        this.hashing = hashing;
    }

    @Override
    public Optional<Receipt> find(Code code, Language language) {
        return queries.find(hashing.of(code), language);
    }

    @Override
    public boolean withdraw(Code code) {
        return withdrawals.withdraw(hashing.of(code));
    }
}
