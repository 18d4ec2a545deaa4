/** What happened to a case, step by step: written once in the transaction of the step, never changed. Clocks, measures and any later review are computed from it. */
@Export
@Version("1.0.0")
package org.openmash.core.api.journal;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
