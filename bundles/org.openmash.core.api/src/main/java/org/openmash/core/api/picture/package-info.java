/** The sealed picture: one chronology of everything accepted, and what is not known. Only people in the room may see it. */
@Export
@Version("1.0.0")
package org.openmash.core.api.picture;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
