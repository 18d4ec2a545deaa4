/** Consultations and the contacts that quoted them. Used through the consultation port only. */
package org.openmash.store.jpa.internal.consultation;
