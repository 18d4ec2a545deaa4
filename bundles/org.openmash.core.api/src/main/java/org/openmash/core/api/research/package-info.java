/** Asking agencies in two steps, their answers, and the review of what they hold by their own researchers. Staff, desks and the host of connectors meet here. */
@Export
@Version("1.0.0")
package org.openmash.core.api.research;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
