/** Agencies that have joined the hub, the connectors that speak for them, and the gateway through which core asks them. The host of connectors implements it. */
@Export
@Version("1.0.0")
package org.openmash.core.api.agency;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
