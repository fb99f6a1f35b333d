package dk.samraad.platform.settings;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// The municipality that runs this Samråd, as its pages on accessibility and privacy must name it (`SAMRAAD_OWNER_NAME` …). What was not
/// set is empty, and the pages say so.
///
/// @param name who is the controller of what people send (Article 4(7) of Regulation (EU) 2016/679): "Fjordby Kommune"
/// @param email for questions and complaints, those about accessibility too
/// @param phone as people write it: "12 34 56 78"
/// @param address on one line
/// @param dataProtectionEmail of the data protection officer, whom every authority has (Article 37)
@ConfigurationProperties("samraad.owner")
public record Owner(
        @Bindable(defaultValue = "") String name,
        @Bindable(defaultValue = "") String email,
        @Bindable(defaultValue = "") String phone,
        @Bindable(defaultValue = "") String address,
        @Bindable(defaultValue = "") String dataProtectionEmail) {

    public boolean canBeReached() {
        return !email.isBlank() || !phone.isBlank() || !address.isBlank();
    }

    /// For a `tel:` link: digits, and the plus of a country.
    public String dialled() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
