/** Who among the hub's own people somebody may be: keys, search and scoring, for contacts, cases and research alike. What a person decides about it is the business of the review and research rooms. */
package org.openmash.core.internal.identity;
