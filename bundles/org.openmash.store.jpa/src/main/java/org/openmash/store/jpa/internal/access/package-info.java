/** Accounts, sessions and wrapped case keys with their tables. Used through the account and case key ports only. */
package org.openmash.store.jpa.internal.access;
