/** The journal of cases. Used through the journal port only. */
package org.openmash.store.jpa.internal.journal;
