/** Areas: local authorities and districts that share a hub, as data. The core implements it. */
@Export
@Version("1.0.0")
package org.openmash.core.api.area;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
