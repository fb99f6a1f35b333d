package dk.samraad.web;

import dk.samraad.platform.start.CannotStart;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The network address a request comes from, for limits only: it is neither stored nor logged as it stands.
///
/// `X-Forwarded-For` is written by whoever sends it, so it counts only from a proxy named in `SAMRAAD_TRUSTED_PROXIES`
/// (addresses and networks, comma between), and then from its right end: the last address that is not such a proxy itself.
///
/// Of an IPv6 address only the network counts, its first 64 bits: one subscriber has so many addresses that each send could
/// come from another.
@Context
public class ClientAddress {
    private static final int BYTES_OF_IPV6_NETWORK = 8;

    private final List<Network> proxies;

    /// @throws CannotStart when one of them is no address and no network
    ClientAddress(@Value("${samraad.trusted-proxies:}") List<String> proxies) {
        this.proxies = proxies.stream().map(String::strip).filter(p -> !p.isEmpty()).map(ClientAddress::network).toList();
    }

    private static Network network(String text) {
        return Network.of(text).orElseThrow(() -> new CannotStart("SAMRAAD_TRUSTED_PROXIES holds " + text
                + ", which is no address (10.0.0.1, 2001:db8::1) and no network (10.0.0.0/8, 2001:db8::/32)."));
    }

    public String of(HttpRequest<?> request) {
        var sender = request.getRemoteAddress().getAddress();
        return sender == null ? "" : counted(behind(sender, request));
    }

    /// What stands where an address should, such as `unknown`, ends the search at the proxy that wrote it.
    private InetAddress behind(InetAddress sender, HttpRequest<?> request) {
        var nearest = sender;
        if (!isProxy(sender)) return nearest;
        var hops = String.join(",", request.getHeaders().getAll("X-Forwarded-For")).split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (hop.isEmpty()) continue;
            var address = written(hop);
            if (address.isEmpty()) return nearest;
            nearest = address.get();
            if (!isProxy(nearest)) return nearest;
        }
        return nearest;
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    /// As proxies write it: some with the port behind, IPv6 then between brackets.
    private static Optional<InetAddress> written(String hop) {
        if (hop.startsWith("[")) {
            var end = hop.indexOf(']');
            return end < 0 ? Optional.empty() : Network.address(hop.substring(1, end));
        }
        var colon = hop.indexOf(':');
        var alone = colon >= 0 && colon == hop.lastIndexOf(':') ? hop.substring(0, colon) : hop;
        return Network.address(alone);
    }

    private static String counted(InetAddress address) {
        if (!(address instanceof Inet6Address)) return address.getHostAddress();
        try {
            var network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), BYTES_OF_IPV6_NETWORK), address.getAddress().length);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
