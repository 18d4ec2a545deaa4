/** How far a case ever came and whether it is under a legal hold: what later retention and destruction must know. */
@Export
@Version("1.0.0")
package org.openmash.core.api.retention;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
