package dk.samraad.identity;

/// What a person states to get an account; checked by the form that took it in.
///
/// @param password as typed
public record NewAccount(String name, String email, String password) {
    @Override
    public String toString() {
        return "NewAccount[hidden]";
    }
}
