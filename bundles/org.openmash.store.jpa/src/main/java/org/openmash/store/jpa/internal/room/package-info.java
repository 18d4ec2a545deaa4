/** What people of the room put down. Used through the room port only. */
package org.openmash.store.jpa.internal.room;
