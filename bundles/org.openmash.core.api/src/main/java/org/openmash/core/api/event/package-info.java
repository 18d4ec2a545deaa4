/** What has happened in the hub, told after commit, without personal data. */
@Export
@Version("1.0.0")
package org.openmash.core.api.event;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
