/** Ports to persistence, for core, access and hosting only: REST and shell never touch them. All calls join the transaction of the calling thread. */
@Export
@Version("1.0.0")
package org.openmash.core.api.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
