/** What the partnership learns: gaps in practice that an agency answers, and barriers to sharing with an owner and a date. Figures of both hold no case data. */
@Export
@Version("1.0.0")
package org.openmash.core.api.learning;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
