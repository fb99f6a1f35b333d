package dk.samraad.platform.error;

/// A value in the address that another program made up wrongly. Becomes a 400 that names it.
public final class BadParameter extends RuntimeException {
    private final String name;

    /// @param name of the parameter, never its value
    public BadParameter(String name) {
        super("bad parameter", null, false, false);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
