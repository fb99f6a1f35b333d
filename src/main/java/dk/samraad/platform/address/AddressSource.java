package dk.samraad.platform.address;

import java.util.List;

/// Supplied by every room with pages that everybody may find, for `/sitemap.xml`.
public interface AddressSource {
    /// Their paths, such as `/politik/sundhedspolitik`: what the public may read today, and nothing behind a code or a link.
    List<String> publicAddresses();
}
