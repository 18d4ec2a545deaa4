/** The threshold decision with its rationale and the returns that were missing. Decision makers use it. */
@Export
@Version("1.0.0")
package org.openmash.core.api.decision;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
