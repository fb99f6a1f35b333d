package dk.samraad.receipt;

import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import java.util.List;
import java.util.Map;

/// Somebody with a code, at `/kvittering`, without script.
public final class HeldCode {
    private HeldCode() {}

    public static Answer lookUp(Client client, String code) {
        return client.submit(client.get("/kvittering"), Map.of("kode", List.of(code)));
    }

    /// The page that asks once more.
    public static Answer askToWithdraw(Client client, String code) {
        return client.submit(lookUp(client, code), Map.of());
    }

    public static Answer withdraw(Client client, String code) {
        return client.submit(askToWithdraw(client, code), Map.of("sikker", List.of("ja")));
    }
}
