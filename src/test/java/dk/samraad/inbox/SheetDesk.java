package dk.samraad.inbox;

import dk.samraad.platform.jobs.Jobs;
import dk.samraad.testkit.Client;
import dk.samraad.testkit.Client.Answer;
import dk.samraad.testkit.RunningSamraad;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// A member of staff who brings in spreadsheets, without script, and the job beside.
final class SheetDesk {
    private final RunningSamraad app;
    private final Client staff;
    private final String page;

    /// @param page where spreadsheets are sent in
    SheetDesk(RunningSamraad app, Client staff, String page) {
        this.app = app;
        this.staff = staff;
        this.page = page;
    }

    /// What is shown right after a file is sent in.
    Answer send(byte[] file) {
        return send(file, "");
    }

    /// @param inPlaceOf number of the sheet it mends; empty for none
    Answer send(byte[] file, String inPlaceOf) {
        var token = staff.get(page).page().select("main input[name=_token]").val();
        return staff.postFile(page, Map.of("_token", token, "i-stedet", inPlaceOf), "ark", "svar.xlsx", file);
    }

    /// Sent in and looked through.
    Answer looked(byte[] file) {
        return afterJob(send(file));
    }

    /// The page again when the job has been by.
    Answer afterJob(Answer page) {
        app.bean(Jobs.class).runNow(Sheets.JOB);
        return again(page);
    }

    Answer again(Answer page) {
        return staff.get(URI.create(page.url()).getPath());
    }

    /// Presses the button that brings it in.
    Answer wanted(Answer plan) {
        return wanted(plan, Map.of("kanal", List.of("LETTER")));
    }

    /// @param typed how the rows came that do not say it
    Answer wanted(Answer plan, Map<String, List<String>> typed) {
        return staff.submit(plan, plan.page().expectFirst("form[action$=" + id(plan) + "]"), typed);
    }

    Answer broughtIn(Answer plan) {
        return afterJob(wanted(plan));
    }

    /// Presses a button below a sheet.
    Answer press(Answer page, String action) {
        return staff.submit(page, page.page().expectFirst("form[action$=/" + action + "]"), Map.of());
    }

    static String id(Answer page) {
        var path = URI.create(page.url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
