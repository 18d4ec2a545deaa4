package org.openmash.core.api.agency;

import java.time.LocalDate;
import java.util.List;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** How agencies have answered: figures from the hub's own record, never a case. Called from many threads. */
@ProviderType
public interface AgencyReports {

    /**
     * One card for each agency that was asked in the time. Times are those of connectors, from asking to the return,
     * without what people of the hub took to say whose records these are.
     *
     * @param area blank for all areas of the caller
     * @param from first day, inclusive, of asking
     * @param until last day, inclusive
     */
    List<ReportCard> reports(Caller caller, String area, LocalDate from, LocalDate until);
}
