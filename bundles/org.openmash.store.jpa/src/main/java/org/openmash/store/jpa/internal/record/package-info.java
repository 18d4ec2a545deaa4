/** What is on record: the audit chain, the outbox and used idempotency keys. Used through their ports only. */
package org.openmash.store.jpa.internal.record;
