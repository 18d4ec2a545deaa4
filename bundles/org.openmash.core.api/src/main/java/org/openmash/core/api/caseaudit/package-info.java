/** Audits of named cases by several agencies: each grades by itself, findings are learnt from. Managers open and close them, governance reads figures without cases. */
@Export
@Version("1.0.0")
package org.openmash.core.api.caseaudit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
