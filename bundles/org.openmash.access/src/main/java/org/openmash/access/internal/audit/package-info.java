/** The chain of records: each row carries the hash of the row before. Whoever edits, deletes or swaps a row is found out. */
package org.openmash.access.internal.audit;
