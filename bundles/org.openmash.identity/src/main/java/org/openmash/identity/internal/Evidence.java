package org.openmash.identity.internal;

import org.openmash.core.api.identity.Comparison.Reason;

/**
 * One thing compared, with its weight in bits: positive speaks for the same person, negative against.
 *
 * @param weight roughly log2 of how much likelier this is for the same person than for two people
 */
record Evidence(double weight, Reason reason) {

    static Evidence agrees(double weight, String field, String words) {
        return new Evidence(weight, new Reason(true, field, words));
    }

    static Evidence conflicts(double weight, String field, String words) {
        return new Evidence(-weight, new Reason(false, field, words));
    }
}
