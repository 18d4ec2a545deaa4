package org.openmash.core.api.allocation;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.agency.SiteRegister.SiteImport;
import org.osgi.annotation.versioning.ProviderType;

/** The services of an area. Called from many threads; each change is audited. */
@ProviderType
public interface ServiceDirectory {

    /** By tier and name. */
    List<ServiceLine> services(Caller caller, String area);

    /**
     * Takes services from CSV with a heading line
     * {@code id,name,tier,team,ages,levels,needs,capacity,waiting,weeks,postcodes}. Ages are {@code 5-11}; lists within a
     * field are separated by blanks, needs by {@code ;}. All lines or none; a service that is not in the file stays.
     *
     * @param dryRun only says what would happen
     */
    SiteImport load(Caller caller, String area, String csv, boolean dryRun);
}
