/** Clocks of a case: how long each step may take by an area's own rules, what is due and what is overdue. Everything is reckoned from the journal and the version of the rules that applied when a clock started. */
@Export
@Version("1.0.0")
package org.openmash.core.api.clock;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
