package org.openmash.core.internal.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.Area.Threshold;
import org.openmash.core.api.area.PracticeRules;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.internal.time.BankHolidays;
import org.openmash.core.internal.time.Deadlines;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the other rooms ask about an area. One without a document works by the hub's defaults. Thread-safe. */
@Component(service = Areas.class)
public final class Areas {

    private static final List<Threshold> USUAL = List.of(
            new Threshold(1, "universal services", ""),
            new Threshold(2, "early help", ""),
            new Threshold(3, "targeted help", ""),
            new Threshold(4, "specialist, statutory services", ""));

    private final AreaStore areas;
    private final AgencyStore agreements;
    private final BankHolidays holidays = BankHolidays.ofEngland();
    private final Deadlines usual = Deadlines.ofEngland();

    @Activate
    public Areas(@Reference AreaStore areas, @Reference AgencyStore agreements) {
        this.areas = areas;
        this.agreements = agreements;
    }

    /**
     * Refuses an area that has retired, or one that this hub has never heard of. A hub without any area document takes
     * whatever its callers may use.
     */
    public void mustBeOpen(String area) {
        Optional<Area> known = areas.find(area);
        if (known.map(Area::retired).orElse(false)) {
            throw new InvalidRequest("area", "has retired; send it to the hub that works for it now");
        }
        if (known.isEmpty() && !areas.all().isEmpty() && !hasAgencies(area)) {
            throw new InvalidRequest("area", "is not an area of this hub; check its name");
        }
    }

    public Optional<Area> find(String area) {
        return areas.find(area);
    }

    /** How people of the area talk with one another. */
    public RoomRules room(String area) {
        return areas.find(area).map(Area::room).orElse(RoomRules.USUAL);
    }

    /** What people of the area hold to be good practice. */
    public PracticeRules practice(String area) {
        return areas.find(area).map(Area::practice).orElse(PracticeRules.USUAL);
    }

    /** Due times by the area's own working days and hours. */
    public Deadlines deadlines(String area) {
        return areas.find(area)
                .map(a -> new Deadlines(new OfficeHours(holidays, a.calendar())))
                .orElse(usual);
    }

    /** The levels of need that the area's framework knows. */
    public List<Threshold> levels(String area) {
        return areas.find(area)
                .map(Area::thresholds)
                .filter(levels -> !levels.isEmpty())
                .orElse(USUAL);
    }

    /** What the area calls a level; blank when its framework does not know it any more. */
    public String levelName(String area, int level) {
        return levels(area).stream()
                .filter(known -> known.level() == level)
                .map(Threshold::name)
                .findFirst()
                .orElse("");
    }

    /** What the area calls the neutral outcomes; those that are missing keep their neutral words. */
    public Map<String, String> outcomeWords(String area) {
        return areas.find(area).map(Area::outcomes).orElse(Map.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().local()));
    }

    /** Working hours of the calendar that the area knows under that name; empty where it knows none. */
    public Optional<OfficeHours> hours(String area, String calendar) {
        return areas.find(area).map(a -> a.calendars().get(calendar)).map(hours -> new OfficeHours(holidays, hours));
    }

    private boolean hasAgencies(String area) {
        return agreements.all().stream().anyMatch(a -> a.area().equals(area));
    }
}
