/** Where pairs of the hub's own people stand, in the table {@code person_pair}. */
package org.openmash.store.jpa.internal.person;
