/** What another system knew before this hub began: its past contacts and their people, brought in from CSV and taken back whole. REST and shell enter here. */
@Export
@Version("1.0.0")
package org.openmash.core.api.importing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
