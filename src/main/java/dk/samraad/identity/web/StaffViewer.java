package dk.samraad.identity.web;

import dk.samraad.identity.Member;
import dk.samraad.identity.Role;
import dk.samraad.web.StaffEntry;
import dk.samraad.web.Viewer;
import java.util.List;
import java.util.UUID;

/// A signed-in member of staff, as the other rooms see one. Roles become permissions here and nowhere else.
record StaffViewer(String displayName, UUID account, boolean mayAdminister, List<StaffEntry> offered) implements Viewer {

    static StaffViewer of(Member member, List<StaffEntry> offered) {
        return new StaffViewer(member.name(), member.id(), member.role() == Role.ADMINISTRATOR, offered);
    }

    @Override
    public boolean isStaff() {
        return true;
    }

    @Override
    public List<StaffEntry> entries() {
        return offered.stream().filter(entry -> entry.isFor(this)).toList();
    }
}
