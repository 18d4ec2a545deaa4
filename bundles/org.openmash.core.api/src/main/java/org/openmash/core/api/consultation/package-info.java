/** Advice before a referral: anonymous by design, immutable once given. A later contact quotes its number and takes the advice over, nothing else. */
@Export
@Version("1.0.0")
package org.openmash.core.api.consultation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
