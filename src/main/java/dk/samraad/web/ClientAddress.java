package dk.samraad.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/// The network address a request comes from, for limits only: it is neither stored nor logged as it stands.
///
/// `X-Forwarded-For` is written by whoever sends it, so it counts only from a proxy named in `SAMRAAD_TRUSTED_PROXIES`
/// (addresses, comma between), and then from its right end: the last address that is not such a proxy itself.
@Singleton
public class ClientAddress {
    private final Set<String> proxies;

    ClientAddress(@Value("${samraad.trusted-proxies:}") List<String> proxies) {
        this.proxies = Set.copyOf(proxies.stream().map(String::strip).filter(p -> !p.isEmpty()).distinct().toList());
    }

    public String of(HttpRequest<?> request) {
        var sender = request.getRemoteAddress().getAddress();
        var address = sender == null ? "" : sender.getHostAddress();
        if (!proxies.contains(address)) return address;
        var hops = String.join(",", request.getHeaders().getAll("X-Forwarded-For")).split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (!hop.isEmpty() && !proxies.contains(hop)) return hop;
        }
        return address;
    }
}
