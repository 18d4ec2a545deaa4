package org.openmash.core.api.area;

import java.util.List;
import java.util.Map;
import org.openmash.core.api.AgencyId;
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

    /**
     * What the connector of an agency wants to be told, and what the area's document says of it.
     *
     * @param kind connector that is to speak for it; blank for that of the document, else the one of the agency's own name
     */
    MemberSettings settings(Caller caller, String id, AgencyId agency, String kind);

    /**
     * Writes an agency's configuration into the area's document; each node then configures its connector by it. Nobody is
     * proposed by that. An agency that the document does not name yet is named from then on.
     *
     * @param kind connector that is to speak for it; blank as for {@link #settings}
     * @param values key to value; what is blank is taken away, and a key that is not named here stays as it is
     * @throws org.openmash.core.api.InvalidRequest naming the key and the mend, nothing taken
     */
    MemberView configure(Caller caller, String id, AgencyId agency, String kind, Map<String, String> values);

    /** The document from which another hub can start; holds no secret and no person. */
    String export(Caller caller, String id);

    /** Its agencies leave and nothing new happens in it; what is there stays readable. */
    Area retire(Caller caller, String id);
}
