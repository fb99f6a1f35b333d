package dk.samraad.web;

/// A page that members of staff begin from. Every room that has one supplies it as a bean; together they are the front
/// page of `/medarbejder` and its navigation. `@io.micronaut.core.annotation.Order` sets the order.
public interface StaffEntry {
    /// A noun or two, as in the navigation.
    String title(Shell shell);

    /// A sentence on what can be done there.
    String description(Shell shell);

    /// Starts with `/medarbejder/`.
    String address();

    /// Whether this viewer is shown it. The page itself checks too.
    default boolean isFor(Viewer viewer) {
        return viewer.isStaff();
    }
}
