package org.openmash.core.api.area;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Makes on this node what areas' documents want of connectors. Called from many threads. */
@ProviderType
public interface AreaHosting {

    /** Looks again at what the documents want, soon and on a thread of its own; never fails. */
    void settle();

    /** How far each agency of the document has come, in its order. */
    List<MemberView> members(Area area);

    /** What that connector wants to be told, in its own order; empty while it is not installed, or when it names nothing. */
    List<Setting> settings(String kind);
}
