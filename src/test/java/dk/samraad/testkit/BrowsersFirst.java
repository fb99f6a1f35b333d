package dk.samraad.testkit;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/// Long classes first, or a run of two at a time ends with one that waits for the other; those of a package apart from each other,
/// since they may share an application and then wait for it. The order is the same every time.
public final class BrowsersFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing((ClassDescriptor each) -> !name(each).endsWith("BrowserIT"))
                .thenComparing(each -> Integer.reverse(name(each).hashCode())));
    }

    private static String name(ClassDescriptor each) {
        return each.getTestClass().getSimpleName();
    }
}
