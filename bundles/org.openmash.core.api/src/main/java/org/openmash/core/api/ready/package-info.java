/** Whether the hub is ready for work, as opposed to merely running. The host of agencies implements it; REST asks. */
@Export
@Version("1.0.0")
package org.openmash.core.api.ready;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
