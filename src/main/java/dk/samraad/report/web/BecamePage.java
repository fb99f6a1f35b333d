package dk.samraad.report.web;

import dk.samraad.assessment.Handling;
import dk.samraad.web.Shell;
import dk.samraad.writing.hearing.Completeness;
import dk.samraad.writing.hearing.Completeness.Count;
import java.util.List;

/// The table of what became of the replies, for whoever looks at a hvidbog before it is released: each number opens its list.
///
/// @param hearing address of the hearing for staff
public record BecamePage(Shell shell, Completeness data, String hearing) {
    /// @param all and published are numbers; the addresses open the replies behind them
    public record Line(String what, int all, String allAddress, int published, String publishedAddress) {}

    public List<Line> lines() {
        return List.of(line(shell.t("papers.complete.received"), data.received(), ""), line(Handling.ASSESSED, data.assessed()),
                line(Handling.NOT_ASSESSED, data.notAssessed()), line(Handling.LATE_UNDECIDED, data.lateUndecided()),
                line(Handling.LATE_OUT, data.lateOut()),
                line(Handling.LEFT_OUT, data.leftOut()));
    }

    private Line line(Handling handling, Count count) {
        return line(shell.name(handling), count, "er=" + handling.name());
    }

    private Line line(String what, Count count, String query) {
        var address = hearing + "/vurdering/svar";
        return new Line(what, count.all(), query.isEmpty() ? address : address + "?" + query, count.published(), address + "?"
                + (query.isEmpty() ? "" : query + "&") + "offentlige=1");
    }

    public boolean needsReason() {
        return data.needsReason();
    }

    public String reasonAddress() {
        return hearing + "/vurdering/svar";
    }
}
