package dk.samraad.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The built style sheet, script and fonts, each under an address that contains a hash of its bytes.
final class Assets {
    /// @param bytes as built; `gzipped` the same, compressed once
    record Asset(byte[] bytes, byte[] gzipped, String type, String hash) {}

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2", "svg", "image/svg+xml", "png", "image/png", "ico", "image/x-icon", "json", "application/json");
    private static final Map<String, Asset> LOADED = new ConcurrentHashMap<>();

    private Assets() {}

    static String address(String name) {
        return "/assets/" + find(name).hash() + "/" + name;
    }

    /// A small file as an address that holds all of it.
    static String within(String name) {
        var asset = find(name);
        return "data:" + asset.type() + ";base64," + Base64.getEncoder().encodeToString(asset.bytes());
    }

    static Asset find(String name) {
        var asset = LOADED.get(name);
        if (asset == null) {
            asset = load(name);
            if (asset == null) throw new IllegalArgumentException("No built file " + name);
            LOADED.put(name, asset);
        }
        return asset;
    }

    static boolean exists(String name) {
        return LOADED.containsKey(name) || load(name) != null;
    }

    private static @Nullable Asset load(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..")) return null;
        try (@Nullable InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) return null;
            var bytes = in.readAllBytes();
            return new Asset(bytes, gzip(bytes), type, hash(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
