/** Professional disagreement: both positions, stages with clocks, resolution and learning. The child's plan never waits for it, and no step of a case asks whether one is open. */
@Export
@Version("1.0.0")
package org.openmash.core.api.disagreement;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
