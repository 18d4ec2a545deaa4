package org.openmash.core.api.area;

import org.openmash.core.api.AgencyId;

/**
 * How far an agency of an area's document has come on one node.
 *
 * @param kind connector that is to speak for it; blank for a desk
 * @param ready whether its connector is configured as the document or a person says; true for a desk
 * @param words state and next step in a sentence
 */
public record MemberView(AgencyId agency, String name, String kind, boolean ready, String words) {}
