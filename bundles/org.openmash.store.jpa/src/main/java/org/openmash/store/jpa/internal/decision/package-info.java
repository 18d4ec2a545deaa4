/** Decisions and their table. Used through the decision port only. */
package org.openmash.store.jpa.internal.decision;
