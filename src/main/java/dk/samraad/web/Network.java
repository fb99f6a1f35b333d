package dk.samraad.web;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// Some addresses of one kind that begin with the same bits (CIDR): `10.0.0.0/8`, `2001:db8::/32`. One alone is a network of all
/// its bits.
record Network(InetAddress first, int bits) {

    /// @param text an address, or an address, a slash and a number of bits
    /// @return nothing when it is neither
    static Optional<Network> of(String text) {
        var slash = text.indexOf('/');
        var address = address(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) return Optional.empty();
        var all = address.get().getAddress().length * Byte.SIZE;
        if (slash < 0) return Optional.of(new Network(address.get(), all));
        var bits = text.substring(slash + 1);
        if (!bits.matches("[0-9]{1,3}") || Integer.parseInt(bits) > all) return Optional.empty();
        return Optional.of(new Network(address.get(), Integer.parseInt(bits)));
    }

    /// An address as it is written, never a name: nobody is asked. An IPv4 address written as IPv6 (`::ffff:10.0.0.1`) is that IPv4
    /// address.
    static Optional<InetAddress> address(String text) {
        var zone = text.indexOf('%');
        var bytes = NetUtil.createByteArrayFromIpAddressString(zone < 0 ? text : text.substring(0, zone));
        try {
            return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException neverOfSuchBytes) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        var theirs = address.getAddress();
        var ours = first.getAddress();
        if (theirs.length != ours.length) return false;
        for (int bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if ((theirs[bit / Byte.SIZE] & mask) != (ours[bit / Byte.SIZE] & mask)) return false;
        }
        return true;
    }
}
