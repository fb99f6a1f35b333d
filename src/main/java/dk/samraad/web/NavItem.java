package dk.samraad.web;

/// A place to go in the row under the staff header.
///
/// @param current the page shown now, or a page under it
public record NavItem(String label, String address, boolean current) {

    /// Current when the page's path is the address or lies under it.
    public static NavItem of(String label, String address, Shell shell) {
        var here = shell.path().equals(address) || shell.path().startsWith(address + "/");
        return new NavItem(label, address, here);
    }
}
