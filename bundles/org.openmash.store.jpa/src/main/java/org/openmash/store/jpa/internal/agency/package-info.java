/** Desired state of agencies and its table. Used through the agency port only. */
package org.openmash.store.jpa.internal.agency;
