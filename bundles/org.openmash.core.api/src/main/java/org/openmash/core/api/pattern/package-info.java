/** Patterns over the contacts of a household, recomputed each time from the facts they rest on. They never decide. */
@Export
@Version("1.0.0")
package org.openmash.core.api.pattern;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
