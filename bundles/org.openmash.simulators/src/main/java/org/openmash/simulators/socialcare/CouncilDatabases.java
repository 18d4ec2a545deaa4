package org.openmash.simulators.socialcare;

import java.util.List;
import org.openmash.simulators.people.Register;
import org.openmash.simulators.sql.ReadOnlyDatabase;
import org.openmash.simulators.sql.ReadOnlyDatabase.Tables;

/** The councils' databases in the shape of the Standard Safeguarding Dataset. */
public final class CouncilDatabases {

    public static final List<String> AREAS = List.of("westmoor", "tamarshire", "portsarum");

    private static final Tables SSD = new Tables(CouncilDatabases.class, "ssd.sql", "SSD", "ssd_person");

    private CouncilDatabases() {}

    /** One filled database per area. */
    public static List<ReadOnlyDatabase> create(String readerPassword, Register register) {
        return AREAS.stream()
                .parallel()
                .map(area -> ReadOnlyDatabase.create(
                        area, SSD, readerPassword, connection -> new SsdWriter(connection).write(area, register)))
                .toList();
    }
}
