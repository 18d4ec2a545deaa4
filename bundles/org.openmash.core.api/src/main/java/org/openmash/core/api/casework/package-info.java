/** The case of one household: subjects, lawful basis, rating and its clocks. Staff use it for the board and the case page. */
@Export
@Version("1.0.0")
package org.openmash.core.api.casework;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
