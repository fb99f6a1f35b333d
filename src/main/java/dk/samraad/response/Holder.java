package dk.samraad.response;

import dk.samraad.receipt.Code;
import dk.samraad.receipt.CodeHolder;
import dk.samraad.receipt.Receipt;
import dk.samraad.text.Language;
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
        return hashing.look(code, hashes -> queries.find(hashes, language));
    }

    @Override
    public boolean withdraw(Code code) {
        return hashing.look(code, hashes -> withdrawals.withdraw(hashes) ? Optional.of(true) : Optional.empty()).isPresent();
    }

    @Override
    public boolean knowsAll() {
        return !queries.isAnyOutside(hashing.readable());
    }
}
