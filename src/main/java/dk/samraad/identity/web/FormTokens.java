package dk.samraad.identity.web;

import dk.samraad.platform.signing.Signing;
import jakarta.inject.Singleton;
import java.util.Base64;

/// What every staff form sends back as `_token`: made from the session, so it ends with it and is stored nowhere.
@Singleton
class FormTokens {
    static final String FIELD = "_token";

    private final Signing signing;

    FormTokens(Signing signing) {
        this.signing = signing;
    }

    String of(String session) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signing.mac("identity.form", session));
    }
}
