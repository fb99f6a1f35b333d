package dk.samraad.privacy;

import dk.samraad.text.CprWatch;
import jakarta.inject.Singleton;
import java.util.Set;

/// The finders, for rooms below this one. What only may be a CPR number is left to those who typed it.
@Singleton
class TypedNumbers implements CprWatch {
    private static final Set<Kind> CPR = Set.of(Kind.CPR);

    @Override
    public boolean finds(String text) {
        return !Privacy.find(text, CPR).isEmpty();
    }
}
