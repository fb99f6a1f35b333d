package dk.samraad.demo;

import dk.samraad.testkit.RunningSamraad;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The invented municipality as a first start leaves it.
abstract class FjordbyAtWork {
    @RegisterExtension
    static final RunningSamraad app = RunningSamraad.withDemo().sharedBy(2);

    static TreeSet<String> links(String address) {
        return new TreeSet<>(app.client().get(address).page().select("main a[href]").eachAttr("href"));
    }
}
