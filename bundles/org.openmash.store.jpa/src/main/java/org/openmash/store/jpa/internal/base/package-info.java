/** What all stores stand on: transactions, trouble in the hub's words, and the form of columns. Used by the stores of this bundle only. */
package org.openmash.store.jpa.internal.base;
