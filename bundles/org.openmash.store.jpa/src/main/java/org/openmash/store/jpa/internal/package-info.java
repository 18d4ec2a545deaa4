/** The doors of the store: one for OSGi, one for tests and benches. Nobody outside this bundle may use more of it than JpaStores, and that in tests only. */
package org.openmash.store.jpa.internal;
