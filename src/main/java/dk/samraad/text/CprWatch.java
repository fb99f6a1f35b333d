package dk.samraad.text;

/// Whether what staff typed holds a CPR number: for rooms that may not use the finders. `privacy` answers.
public interface CprWatch {
    /// @param text a title or a name that others will read
    boolean finds(String text);
}
