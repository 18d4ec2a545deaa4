package org.openmash.core.api.arrival;

/**
 * How many children the contacts of one source were about.
 *
 * @param sourceCode DfE source of referral code
 * @param children contacts that count, one for each child of each incident
 * @param twins contacts that another message of the same incident counts for
 */
public record ArrivalCount(String sourceCode, int children, int twins) {}
