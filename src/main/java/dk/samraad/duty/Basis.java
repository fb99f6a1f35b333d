package dk.samraad.duty;

import dk.samraad.party.CouncilKind;
import java.util.Optional;

/// Why a party is heard: lov om retssikkerhed og administration på det sociale område, or somebody resolved it.
public enum Basis {
    /// § 30: the council of elderly, on proposals that concern older people.
    SECTION_30(CouncilKind.SENIOR),
    /// § 37 a: the council of disability, on initiatives that matter to people with disabilities.
    SECTION_37A(CouncilKind.DISABILITY),
    RESOLVED(CouncilKind.OTHER);

    private final CouncilKind council;

    Basis(CouncilKind council) {
        this.council = council;
    }

    /// The council the law names; empty where no law does. A health policy, as any other here, concerns both.
    public Optional<CouncilKind> council() {
        return this == RESOLVED ? Optional.empty() : Optional.of(council);
    }
}
