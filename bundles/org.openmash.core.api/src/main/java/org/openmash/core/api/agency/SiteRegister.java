package org.openmash.core.api.agency;

import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Sites of agencies. Called from many threads; each change is audited. */
@ProviderType
public interface SiteRegister {

    List<AgencySite> sites(Caller caller, AgencyId agency, String area);

    /**
     * Takes sites from CSV with a heading line {@code id,name,kind,contact,team,deputies,calendar,postcodes}; lists within
     * a field are separated by blanks. All lines or none.
     *
     * @param dryRun only says what would happen
     */
    SiteImport load(Caller caller, AgencyId agency, String area, String csv, boolean dryRun);

    /**
     * What a CSV did, or would do.
     *
     * @param mistakes line, field and mend of each wrong line; nothing was taken when there is one
     */
    record SiteImport(int added, int changed, int unchanged, List<String> mistakes, boolean dryRun) {

        public SiteImport {
            mistakes = List.copyOf(mistakes);
        }
    }
}
