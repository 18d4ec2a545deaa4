/** From a configured address to a database with all its tables: key file, pool, durability, migrations, persistence unit. Used once, at the start. */
package org.openmash.store.jpa.internal.setup;
