/** Keeps what the hub knows, in Derby or PostgreSQL. Nothing is exported: the rest of the hub sees the services of the store ports only. */
package org.openmash.store.jpa;
