/** Restricted records and declared households. Used through the restriction port only. */
package org.openmash.store.jpa.internal.restriction;
