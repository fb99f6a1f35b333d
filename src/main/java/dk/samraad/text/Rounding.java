package dk.samraad.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one way in which numbers are rounded for people, in text, table, chart and file alike: half up, from the value itself and
/// never from one that was rounded before.
public final class Rounding {
    /// What lies beyond comes from the way a computer adds: 48.49999999999999 is the sum of shares that make 48.5.
    private static final int EXACT = 9;

    private Rounding() {}

    /// @param digits after the comma
    public static BigDecimal halfUp(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(EXACT, RoundingMode.HALF_EVEN).setScale(digits, RoundingMode.HALF_UP);
    }

    public static long whole(double value) {
        return halfUp(value, 0).longValueExact();
    }

    public static double tenths(double value) {
        return halfUp(value, 1).doubleValue();
    }
}
