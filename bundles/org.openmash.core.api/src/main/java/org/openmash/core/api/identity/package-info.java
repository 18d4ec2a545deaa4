/** Whose record is this? The comparison of two people as data that explains itself; the matcher implements it. */
@Export
@Version("1.0.0")
package org.openmash.core.api.identity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
