/** Contacts and their table. Used through the contact port only. */
package org.openmash.store.jpa.internal.contact;
