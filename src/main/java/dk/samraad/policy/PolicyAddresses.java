package dk.samraad.policy;

import dk.samraad.platform.address.AddressSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/// The pages of policies, for those who look for all there is.
@Singleton
class PolicyAddresses implements AddressSource {
    private final Policies policies;

    PolicyAddresses(Policies policies) {
        this.policies = policies;
    }

    @Override
    public List<String> publicAddresses() {
        return Stream.concat(Stream.of("/politik"), policies.all().stream().map(policy -> "/politik/" + policy.slug())).toList();
    }
}
