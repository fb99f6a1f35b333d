package dk.samraad.demo;

import java.util.List;

/// What the invented replies hold and nobody may ever read in public: every page, file and feed is searched for it.
/// Numbers that belong to nobody, names that nobody has.
public final class FjordbyPlanted {
    static final String CPR = "010203-0007";
    static final String CPR_WITHOUT_DASH = "2902040013";
    static final String PHONE = "27 46 91 58";
    static final String EMAIL = "plantet.afsender@fjordby.example";
    static final String CONTACT = "kvittering.plantet@fjordby.example";
    static final String ADDRESS = "Opdigtet Allé 117";
    static final String NEIGHBOUR = "Grethe Planteskovsen";
    static final String PROTECTED_FIRST = "Ulrikke Skjulestedsen";
    static final String PROTECTED_SECOND = "Torben Hemmeligsen";
    static final String REJECTED = "Ordene i et svar, der er afvist";
    static final String IN_A_FILE = "Plantet i et bilag";

    private FjordbyPlanted() {}

    public static List<String> strings() {
        return List.of(CPR, CPR_WITHOUT_DASH, PHONE, EMAIL, CONTACT, ADDRESS, NEIGHBOUR, "Planteskovsen", PROTECTED_FIRST,
                "Skjulestedsen", PROTECTED_SECOND,
                "Hemmeligsen", REJECTED, IN_A_FILE);
    }
}
