package org.openmash.core.api.person;

import org.openmash.core.api.Caller;
import org.openmash.core.api.SubjectId;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a child of whom the hub knew before birth a child with a birth date. Called from many threads. */
@ProviderType
public interface BirthDesk {

    /**
     * Records a birth that a person has been told of; what agencies record of it changes nothing by itself. The child keeps
     * the case and everything that was known before; the name from before birth stays findable. The expected date gives
     * way to the birth date (children's social care returns hold either), and stays in the case's history.
     *
     * @throws org.openmash.core.api.Conflict when the child is born already
     * @throws org.openmash.core.api.InvalidRequest when the day does not fit the expected one
     */
    PersonView born(Caller caller, SubjectId id, Birth birth);
}
