/** Who is on duty and who stands in for whom, and how much each team has to do. Queues belong to roles and teams, so cover says who must look after them. */
@Export
@Version("1.0.0")
package org.openmash.core.api.cover;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
