/** Restricted records and conflicts of interest: who may not know of a case although the role would let them. */
@Export
@Version("1.0.0")
package org.openmash.core.api.restriction;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
