/** Areas: local authorities and districts that share a hub, as data. The core implements it, hosting configures their connectors. */
@Export
@Version("1.1.0")
package org.openmash.core.api.area;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
