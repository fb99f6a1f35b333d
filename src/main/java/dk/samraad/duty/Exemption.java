package dk.samraad.duty;

import java.time.LocalDate;

/// Why a party is not heard after all.
///
/// @param by the name of who answers for it
public record Exemption(String reason, String by, LocalDate on) {}
