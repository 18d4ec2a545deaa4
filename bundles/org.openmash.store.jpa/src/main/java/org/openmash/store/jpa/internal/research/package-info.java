/** Research requests, candidates and items with their tables and leases. Used through the research port only. */
package org.openmash.store.jpa.internal.research;
