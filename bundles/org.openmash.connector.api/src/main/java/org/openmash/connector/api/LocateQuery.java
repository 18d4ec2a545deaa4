package org.openmash.connector.api;

import org.osgi.annotation.versioning.ProviderType;

/** Whom the hub looks for. An interface, so that it can gain questions without breaking a connector. */
@ProviderType
public interface LocateQuery {

    /** The hub's id of this question, for the agency's own log. */
    String queryId();

    /** The area of the case, for example {@code westmoor}. */
    String area();

    /** The person looked for, with every name, identifier and address the hub has. */
    PersonDetails subject();

    /** Lawful basis and necessity in one sentence, as the agency may record it. */
    String purpose();
}
