/**
 * Makes labelled records of fictional British families: who they are, and what four agencies write down about them.
 * Shares and error rates stand in {@code families.properties} with their reasons.
 */
package org.openmash.itests.identity.families;
