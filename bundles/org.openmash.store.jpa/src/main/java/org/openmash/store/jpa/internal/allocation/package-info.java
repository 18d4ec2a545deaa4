/** Allocations, services, linked episodes and comments for beats. Used through the allocation port only. */
package org.openmash.store.jpa.internal.allocation;
