package org.openmash.hosting.internal;

import java.util.Comparator;
import java.util.List;
import org.openmash.core.api.agency.AgencyFigures;
import org.openmash.hosting.internal.agency.Counterpart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of all agencies that are there. */
@Component(service = AgencyFigures.class)
public final class AgencyFiguresPage implements AgencyFigures {

    private final AgencyDoor door;

    @Activate
    public AgencyFiguresPage(@Reference AgencyDoor door) {
        this.door = door;
    }

    @Override
    public List<Row> rows() {
        return door.house().counterparts().all().stream()
                .map(Counterpart::row)
                .sorted(Comparator.comparing(Row::area)
                        .thenComparing(row -> row.agency().value()))
                .toList();
    }
}
