package dk.samraad.web.wire;

import java.util.List;
import java.util.regex.Pattern;

/// The first lines of a request, as they came. What two programs on the way could read in two ways (RFC 9112, 3.2 and 6.3)
/// is refused: two lengths, a length beside another framing, a folded line, no host or a strange one.
final class RequestHead {
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._~-]{1,255})(:[0-9]{1,5})?");

    private RequestHead() {}

    /// @param head up to the empty line; bytes as ISO 8859-1
    static boolean isOdd(String head) {
        var lines = List.of(head.split("\r?\n"));
        var fields = lines.subList(1, lines.size());
        if (fields.stream().anyMatch(line -> line.startsWith(" ") || line.startsWith("\t") || line.indexOf(':') < 1
                || line.charAt(line.indexOf(':') - 1) <= ' ')) return true;
        var lengths = values(fields, "content-length");
        var framings = values(fields, "transfer-encoding");
        if (lengths.size() > 1 || framings.size() > 1 || (!lengths.isEmpty() && !framings.isEmpty())) return true;
        if (lengths.stream().anyMatch(length -> !length.matches("[0-9]{1,18}"))) return true;
        if (framings.stream().anyMatch(framing -> !framing.equalsIgnoreCase("chunked"))) return true;
        return isOddHost(values(fields, "host"), lines.getFirst().endsWith("HTTP/1.0"));
    }

    /// A probe in the old version of the protocol names none.
    static boolean isOddHost(List<String> hosts, boolean old) {
        if (hosts.isEmpty()) return !old;
        return hosts.size() > 1 || !HOST.matcher(hosts.getFirst()).matches();
    }

    private static List<String> values(List<String> fields, String name) {
        return fields.stream().filter(line -> line.substring(0, line.indexOf(':')).equalsIgnoreCase(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).toList();
    }
}
