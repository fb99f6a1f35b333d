package dk.samraad.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The network address a request came from, for counting how often in memory. Never stored, never logged.
@Singleton
public class ClientAddress {
    private final Set<String> trusted;

    /// @param proxies addresses of the load balancers in front, separated by commas (`SAMRAAD_TRUSTED_PROXIES`); only
    ///        what they say in `X-Forwarded-For` is believed
    ClientAddress(@Value("${samraad.trusted-proxies:}") String proxies) {
        this.trusted = Arrays.stream(proxies.split(",")).map(String::strip).filter(p -> !p.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /// The nearest address that is not one of our own proxies.
    public String of(HttpRequest<?> request) {
        var remote = request.getRemoteAddress().getAddress();
        var nearest = remote == null ? "" : remote.getHostAddress();
        if (!trusted.contains(nearest)) return nearest;
        var said = request.getHeaders().getAll("X-Forwarded-For").stream().flatMap(h -> Arrays.stream(h.split(","))).map(String::strip).toList();
        return lastUntrusted(said, nearest);
    }

    private String lastUntrusted(List<String> said, String otherwise) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (!trusted.contains(said.get(i))) return said.get(i);
        }
        return otherwise;
    }
}
