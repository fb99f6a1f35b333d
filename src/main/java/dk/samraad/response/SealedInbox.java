package dk.samraad.response;

import dk.samraad.platform.daykey.DayKey;
import dk.samraad.platform.daykey.DayKeys;
import dk.samraad.survey.Surveys;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/// Seals what goes into the inbox and opens it again.
@Singleton
class SealedInbox {
    private final DayKeys keys;
    private final Surveys surveys;

    SealedInbox(DayKeys keys, Surveys surveys) {
        this.keys = keys;
        this.surveys = surveys;
    }

    /// @param day it came in
    /// @param fingerprint of the key it is sealed under
    record Row(byte[] hash, long survey, LocalDate day, byte[] sealed, byte[] fingerprint) {}

    /// @throws dk.samraad.platform.daykey.KeyMissing when this instance cannot read the day's key
    Row seal(Enclosed enclosed, String code, LocalDate day) {
        var key = keys.of(day);
        var version = surveys.version(enclosed.version());
        var hash = key.mac(code);
        var filled = Filling.fill(Filling.ample(version.definition()), enclosed::write);
        return new Row(hash, version.surveyId(), day, key.seal(filled, version.surveyId(), hash), key.fingerprint());
    }

    /// @return nothing when the key is gone, or the row was sealed under another key of that day
    Optional<Enclosed> open(byte[] hash, long survey, LocalDate day, byte[] sealed) {
        return key(day).flatMap(key -> key.open(sealed, survey, hash)).map(filled -> Filling.read(filled, Enclosed::read));
    }

    private Optional<DayKey> key(LocalDate day) {
        return keys.living().stream().filter(key -> key.day().equals(day)).findFirst();
    }
}
