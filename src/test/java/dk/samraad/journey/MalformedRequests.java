package dk.samraad.journey;

import dk.samraad.journey.Places.Route;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Requests nobody means well by, drawn from a seed: every route, with methods, addresses, headers and bodies that do not
/// fit together. What it knows of real forms it mixes in, so that some get past the first door.
final class MalformedRequests {
    private static final List<String> METHODS = List.of("GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "SAMRAAD");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-16",
            "multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/html", "application/xml", "", "æøå", "a/b/c;;;=", "image/png");
    private static final List<String> NASTY = List.of(
            "../../../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%00", "%c3%28", "%ff%fe", "%", "%zz", "'%20or%201=1--", "%3Cscript%3Ealert(1)%3C/script%3E",
            "-1", "0", "99999999999999999999", "2147483648", "9223372036854775807", "NaN", "null", "{}", "%F0%9F%8D%8E", "%20", ".", "..;", "%0d%0aSet-Cookie:%20a=b", "1".repeat(3_000));
    private static final List<String> LANGUAGES = List.of(",;q=", ",", ";", "en;q=x", "*", "a".repeat(400), "'--", "1.5", "da, , en");
    private static final List<String> FIELDS = List.of(
            "_go", "_vist", "_webside", "_menneske", "_bekraeft", "_token", "submission_id", "kode", "email", "password", "name", "til", "slug", "revision",
            "definition", "opensOn-day", "opensOn-month", "opensOn-year", "process", "policy", "bevaeger", "steder", "trivsel", "udsagn.hjaelp", "laege.date-year",
            "penge.boern", "vigtigst.mad", "forslag", "visning", "side", "citat-1", "note", "reason", "language", "confirm", "about", "text", "group", "seats", "meeting", "label", "because", "submission",
            "q", "art", "kind", "phone", "postalAddress", "seat", "office", "electedFrom-day", "heldOn-day", "beginsAt", "place", "contactName", "contactEmail", "role", "passwordNow");
    private static final List<String> GO = List.of("videre", "tilbage", "stop", "slet", "send", "sprog:en", "sprog:xx", "ret:hverdag", "ret:", "ret:æ");

    private final Random chance;
    private final List<Route> routes;
    private final Places places;
    private final List<String> cookies;
    private final List<String> sittings;

    /// @param cookies of nobody, of a forged session and of a real one
    /// @param sittings sealed by the server for somebody under way
    MalformedRequests(long seed, List<Route> routes, Places places, List<String> cookies, List<String> sittings) {
        this.chance = new Random(seed);
        this.routes = routes;
        this.places = places;
        this.cookies = cookies;
        this.sittings = sittings;
    }

    record Request(String line, byte[] bytes) {}

    Request next(int number) {
        var route = routes.get(number % routes.size());
        var method = chance.nextInt(3) > 0 ? route.method().name() : any(METHODS);
        var line = method + " " + address(route) + " HTTP/1.1";
        var body = method.equals("GET") && chance.nextInt(4) > 0 ? new byte[0] : body();
        var out = new ByteArrayOutputStream();
        out.writeBytes((line + "\r\n" + headers(body.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return new Request(line, out.toByteArray());
    }

    private String address(Route route) {
        var address = switch (chance.nextInt(4)) {
            case 0 -> route.template().replaceAll("\\{[^/]*}", "x").replaceAll("x(?=/|$)", java.util.regex.Matcher.quoteReplacement(any(NASTY)));
            case 1 -> places.address(route) + "/" + any(NASTY);
            default -> places.address(route);
        };
        // The one receipt there is may be withdrawn by whoever knows it; a stranger does not.
        var strange = address.replace(places.receipt(), "7K2M9QXR01");
        return chance.nextInt(3) > 0 ? strange : strange + "?" + any(FIELDS) + "=" + any(NASTY) + "&" + any(FIELDS) + "&=&" + any(NASTY);
    }

    private String headers(int length) {
        var headers = new StringBuilder("Host: localhost\r\nConnection: close\r\nContent-Length: " + length + "\r\n");
        var type = any(TYPES);
        if (!type.isEmpty()) headers.append("Content-Type: ").append(type).append("\r\n");
        var cookie = any(cookies);
        if (!cookie.isEmpty()) headers.append("Cookie: ").append(cookie).append("\r\n");
        switch (chance.nextInt(8)) {
            case 0 -> headers.append("X-Long: ").append("a".repeat(20_000)).append("\r\n");
            case 1 -> headers.append("Accept-Language: ").append(any(LANGUAGES)).append("\r\nAccept-Charset: ").append(any(LANGUAGES)).append("\r\nAccept: ").append(any(TYPES)).append("\r\n");
            case 2 -> headers.append("Origin: https://example.com\r\n");
            case 3 -> headers.append("X-Forwarded-For: ").append(any(NASTY)).append("\r\nIf-Modified-Since: i går\r\nRange: bytes=9-1\r\n");
            case 4 -> headers.append("Content-Encoding: gzip\r\n");
            default -> { }
        }
        return headers.toString();
    }

    private byte[] body() {
        return switch (chance.nextInt(8)) {
            case 0 -> noise(chance.nextInt(2_000));
            case 1 -> new byte[0];
            case 2 -> "{\"a\":[{\"b\":null},".repeat(200).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("--x\r\nContent-Disposition: form-data; name=\"" + any(FIELDS) + "\"\r\n\r\n" + any(NASTY) + "\r\n--x").getBytes(StandardCharsets.UTF_8);
            case 4 -> (form() + "&forslag=" + "%C3%A6".repeat(chance.nextInt(8) == 0 ? 400_000 : 2_000)).getBytes(StandardCharsets.UTF_8);
            default -> form().getBytes(StandardCharsets.UTF_8);
        };
    }

    private String form() {
        var fields = IntStream.range(0, chance.nextInt(30)).mapToObj(i -> any(FIELDS) + "=" + any(NASTY)).collect(Collectors.joining("&"));
        return fields + "&_go=" + any(GO) + "&_s=" + URLEncoder.encode(any(sittings), StandardCharsets.UTF_8) + "&_vist=bevaeger,steder,trivsel,laege,,x";
    }

    private byte[] noise(int length) {
        var noise = new byte[length];
        chance.nextBytes(noise);
        return noise;
    }

    private String any(List<String> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
