/** Words that every part of the hub shares: who asks, what went wrong, what is sealed. Anybody in the hub may use it. */
@Export
@Version("1.0.0")
package org.openmash.core.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
