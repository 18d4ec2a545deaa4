/** What follows a decision: allocation, the directory of services, linked episodes, comments for a beat. A receiving team sees the case's number and the words meant for it, nothing else. */
@Export
@Version("1.0.0")
package org.openmash.core.api.allocation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
