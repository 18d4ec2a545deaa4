package org.openmash.core.api.area;

import java.util.List;
import org.openmash.core.api.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Areas join a running hub and retire. Called from many threads; each change is audited and told as an event. */
@ProviderType
public interface AreaRegister {

    /** Areas that the caller may know, retired ones included. */
    List<Area> areas(Caller caller);

    Area area(Caller caller, String id);

    /** How far each agency of the area's document has come on this node, in the order of the document. */
    List<MemberView> members(Caller caller, String id);

    /**
     * Takes an area from its JSON document (schema {@code area.schema.json}); one that is there is changed. Its agencies
     * are proposed in the caller's name, its desks and teams are there at once; an agency that a changed document no longer
     * names leaves.
     *
     * @throws org.openmash.core.api.InvalidRequest with path and mend, nothing taken
     */
    Area add(Caller caller, String document);

    /** The document from which another hub can start; holds no secret and no person. */
    String export(Caller caller, String id);

    /** Its agencies leave and nothing new happens in it; what is there stays readable. */
    Area retire(Caller caller, String id);
}
