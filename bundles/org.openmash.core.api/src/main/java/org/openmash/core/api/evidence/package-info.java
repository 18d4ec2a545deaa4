/** The evidence pack of a case: who knew what when, put together from what was written down. For managers who must show an inspection why something was done. */
@Export
@Version("1.0.0")
package org.openmash.core.api.evidence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
