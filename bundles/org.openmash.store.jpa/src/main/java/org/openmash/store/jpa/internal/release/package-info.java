/** Packs, release rows, feedback and teams with their tables. Used through the release port only. */
package org.openmash.store.jpa.internal.release;
