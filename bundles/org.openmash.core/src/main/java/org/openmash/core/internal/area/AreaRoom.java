package org.openmash.core.internal.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Member;
import org.openmash.core.api.area.AreaHosting;
import org.openmash.core.api.area.AreaRegister;
import org.openmash.core.api.area.MemberSettings;
import org.openmash.core.api.area.MemberView;
import org.openmash.core.api.area.Setting;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.protocol.ReleaseMatrix;
import org.openmash.core.internal.reckoning.ClockBook;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Areas join and retire: document, teams, desks, record and event in one commit. */
@Component(service = AreaRegister.class)
public final class AreaRoom implements AreaRegister {

    private static final String KIND = "area";
    private static final String RETIRED = "has retired; take its document again first";

    private final Gate gate;
    private final AreaStore areas;
    private final ReleaseStore releases;
    private final Membership membership;
    private final AreaHosting hosting;
    private final ClockBook clocks;
    private final AreaReader reader = new AreaReader(ReleaseMatrix.ofTheHouse().recipients());

    @Activate
    public AreaRoom(
            @Reference Gate gate,
            @Reference AreaStore areas,
            @Reference ReleaseStore releases,
            @Reference AgencyStore agreements,
            @Reference AreaHosting hosting,
            @Reference ClockBook clocks) {
        this.gate = gate;
        this.areas = areas;
        this.releases = releases;
        this.hosting = hosting;
        this.clocks = clocks;
        membership = new Membership(gate, agreements);
    }

    @Override
    public List<Area> areas(Caller caller) {
        List<Area> all = gate.quietly(areas::all);
        List<Target> targets = all.isEmpty()
                ? List.of(Target.hub())
                : all.stream().map(a -> target(a.id())).toList();
        return gate.enterList(caller, Action.AREA_LIST, targets, open -> {
            Set<String> ids = open.stream().map(Target::id).collect(Collectors.toSet());
            return all.stream().filter(a -> ids.contains(a.id())).toList();
        });
    }

    @Override
    public Area area(Caller caller, String id) {
        return gate.enter(caller, Action.AREA_LIST, door(id), area -> area);
    }

    @Override
    public List<MemberView> members(Caller caller, String id) {
        return hosting.members(area(caller, id));
    }

    @Override
    public MemberSettings settings(Caller caller, String id, AgencyId agency, String given) {
        return gate.enter(caller, Action.AREA_LIST, documented(id), found -> {
            Area area = document(found);
            String kind = MemberConfiguration.kind(area, agency, given);
            Optional<Member> member = MemberConfiguration.member(area, agency);
            List<Setting> settings = hosting.settings(kind);
            return new MemberSettings(
                    agency,
                    kind,
                    settings,
                    member.map(Member::configuration).orElse(Map.of()),
                    area.retired() ? RETIRED : settings.isEmpty() ? nothingToAsk(kind) : "");
        });
    }

    @Override
    public MemberView configure(Caller caller, String id, AgencyId agency, String given, Map<String, String> values) {
        Door<Optional<Area>> door = documented(id).noting(agency.value());
        Area after = gate.enter(caller, Action.AREA_ADD, door, found -> {
            Area area = document(found);
            if (area.retired()) {
                throw new InvalidRequest("area", RETIRED);
            }
            String kind = MemberConfiguration.kind(area, agency, given);
            List<Setting> settings = hosting.settings(kind);
            if (settings.isEmpty()) {
                throw new InvalidRequest("connector", nothingToAsk(kind));
            }
            List<Member> members = MemberConfiguration.configured(area, agency, kind, values, settings);
            Area changed = changed(caller, area, members, false);
            areas.put(changed);
            gate.tell("area-changed", id);
            gate.afterCommit(hosting::settle);
            return changed;
        });
        return hosting.members(after).stream()
                .filter(view -> view.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static String nothingToAsk(String kind) {
        return "its connector " + kind + " is not installed, or names no settings: install it, or write "
                + "etc/org.openmash.connector." + kind + "-AREA.cfg";
    }

    @Override
    public Area add(Caller caller, String document) {
        Part part = AreaDocument.parse(document);
        JsonNode id = part.node().path("id");
        boolean word = id.isTextual() && AreaReader.WORD.matcher(id.textValue()).matches();
        Door<Target> door = Door.to(word ? target(id.textValue()) : Target.hub());
        return gate.enter(
                caller, Action.AREA_ADD, door, t -> take(caller, reader.read(part, gate.now(), caller.user())));
    }

    @Override
    public String export(Caller caller, String id) {
        return gate.enter(caller, Action.AREA_LIST, door(id).noting("export"), AreaDocument::write);
    }

    @Override
    public Area retire(Caller caller, String id) {
        return gate.enter(caller, Action.AREA_RETIRE, door(id), area -> {
            if (area.retired()) {
                return area;
            }
            Area retired = changed(caller, area, area.agencies(), true);
            areas.put(retired);
            membership.leave(caller, id);
            gate.tell("area-retired", id);
            gate.afterCommit(hosting::settle);
            return retired;
        });
    }

    private Area take(Caller caller, Area area) {
        Optional<Area> before = areas.find(area.id()).filter(a -> !a.retired());
        teams(area);
        clocks.take(areas.find(area.id()), area, gate.now());
        areas.put(area);
        membership.follow(caller, before, area);
        gate.afterCommit(hosting::settle);
        gate.tell(before.isPresent() ? "area-changed" : "area-added", area.id());
        return area;
    }

    private void teams(Area area) {
        for (int i = 0; i < area.teams().size(); i++) {
            Team team = area.teams().get(i);
            Optional<Team> taken =
                    releases.team(team.id()).filter(t -> !t.area().equals(area.id()));
            if (taken.isPresent()) {
                throw new InvalidRequest(
                        "teams[" + i + "].id",
                        "is a team of " + taken.get().area() + "; choose another, such as " + area.id() + "-"
                                + team.id());
            }
            releases.putTeam(team);
        }
    }

    private Area changed(Caller caller, Area area, List<Member> agencies, boolean retired) {
        return new Area(
                area.id(),
                area.name(),
                area.activation(),
                area.backFill(),
                area.calendar(),
                area.calendars(),
                area.thresholds(),
                area.protocol(),
                agencies,
                area.teams(),
                area.clocks(),
                area.beats(),
                area.outcomes(),
                retired,
                gate.now(),
                caller.user().value(),
                area.room(),
                area.practice());
    }

    /** Open for an area that works without a document too. */
    private Door<Optional<Area>> documented(String id) {
        return Door.to(KIND, id, () -> Optional.of(areas.find(id)), area -> target(id));
    }

    private static Area document(Optional<Area> area) {
        return area.orElseThrow(() -> new InvalidRequest(
                "area", "has no document to write into: take one first, or configure the agency by a file"));
    }

    private Door<Area> door(String id) {
        return Door.to(KIND, id, () -> areas.find(id), a -> target(a.id()));
    }

    private static Target target(String id) {
        return Target.of(KIND, id, id);
    }
}
