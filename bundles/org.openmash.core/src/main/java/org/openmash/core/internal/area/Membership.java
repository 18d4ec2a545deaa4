package org.openmash.core.internal.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Member;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.internal.room.Gate;

/**
 * Agencies of an area's document become agreements, in the same commit and in the name of who sent the document. What
 * people have decided about an agency stays as they decided it.
 */
final class Membership {

    private final Gate gate;
    private final AgencyStore agreements;

    Membership(Gate gate, AgencyStore agreements) {
        this.gate = gate;
        this.agreements = agreements;
    }

    /** @param before the area as it stood, empty when it is new or takes up its work again */
    void follow(Caller caller, Optional<Area> before, Area area) {
        List<AgencyId> named = area.agencies().stream().map(Member::agency).toList();
        List<Member> known = before.map(Area::agencies).orElse(List.of());
        known.stream()
                .map(Member::agency)
                .filter(agency -> !named.contains(agency))
                .forEach(agency -> leave(caller, agency, area.id()));
        area.agencies().forEach(member -> {
            boolean fresh = known.stream().noneMatch(m -> m.agency().equals(member.agency()));
            join(caller, area.id(), member, fresh);
        });
    }

    /** The area retires: nobody in it is asked any more. */
    void leave(Caller caller, String area) {
        agreements.all().stream()
                .filter(agreement -> agreement.area().equals(area))
                .forEach(agreement -> leave(caller, agreement.agency(), area));
    }

    private void leave(Caller caller, AgencyId agency, String area) {
        agreements
                .find(agency, area)
                .filter(agreement -> agreement.standing() != Standing.LEFT)
                .ifPresent(agreement -> put(
                        caller,
                        Action.AGENCY_LEAVE,
                        "agency-left",
                        with(agreement, Standing.LEFT, agreement.sharing(), agreement.proposedBy(), caller)));
    }

    /** @param fresh whether the document names it for the first time, so that one that has left comes back */
    private void join(Caller caller, String area, Member member, boolean fresh) {
        Optional<Agreement> known = agreements.find(member.agency(), area);
        boolean left = known.map(a -> a.standing() == Standing.LEFT).orElse(false);
        if (known.isEmpty() || left && fresh) {
            begin(caller, area, member, known);
        } else if (known.get().standing() == Standing.PROPOSED
                && member.sharing().isPresent()
                && !member.sharing().equals(known.get().sharing())) {
            String by = caller.user().value();
            put(
                    caller,
                    Action.AGENCY_JOIN,
                    "agency-proposed",
                    with(known.get(), Standing.PROPOSED, member.sharing(), by, caller));
        }
    }

    private void begin(Caller caller, String area, Member member, Optional<Agreement> known) {
        String by = caller.user().value();
        Agreement desk = Agreement.desk(member.agency(), area, member.name(), gate.now(), by);
        if (member.kind().isBlank()) {
            put(caller, Action.AGENCY_JOIN, "agency-joined", desk);
        } else {
            Optional<SharingAgreement> sharing = member.sharing().or(() -> known.flatMap(Agreement::sharing));
            Agreement proposed = with(desk, Standing.PROPOSED, sharing, by, caller);
            put(caller, Action.AGENCY_JOIN, "agency-proposed", byConnector(proposed, known));
        }
    }

    private void put(Caller caller, Action action, String event, Agreement agreement) {
        AgencyId agency = agreement.agency();
        Target target = Target.of("agency", agency.value(), agreement.area()).ownedBy(agency);
        gate.unasked(caller, action.name(), target, () -> {
            agreements.put(agreement);
            gate.tell(event, agreement.area(), agency);
            return agreement;
        });
    }

    private static Agreement byConnector(Agreement proposed, Optional<Agreement> known) {
        return new Agreement(
                proposed.agency(),
                proposed.area(),
                proposed.name(),
                proposed.standing(),
                false,
                known.map(Agreement::waivedRecordTypes).orElse(Set.of()),
                proposed.sharing(),
                proposed.proposedBy(),
                "",
                false,
                proposed.since(),
                proposed.by());
    }

    private Agreement with(
            Agreement before, Standing standing, Optional<SharingAgreement> sharing, String proposedBy, Caller caller) {
        return new Agreement(
                before.agency(),
                before.area(),
                before.name(),
                standing,
                before.desk(),
                before.waivedRecordTypes(),
                sharing,
                proposedBy,
                "",
                false,
                gate.now(),
                caller.user().value());
    }
}
