/** The assessment of a case: each agency's own view of the threshold and an analysis whose sentences cite what they rest on. Nothing is overwritten, so that dissent stays beside the decision. */
@Export
@Version("1.0.0")
package org.openmash.core.api.assessment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
