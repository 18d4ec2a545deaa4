package org.openmash.rest.internal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A refusal on the wire (RFC 9457).
 *
 * @param type address of the kind of problem; its last segment is the stable code
 * @param detail what was wrong and how to mend it; null when the title says all
 * @param field the field as the sender wrote it; null when none
 * @param instance random id, also in the hub's log when it is the hub's own fault
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String field, String instance) {}
