/** What a message brings beside its words: one contact for each child, other messages of the same incident, and facts still to be chased. The message itself stays as it came. */
@Export
@Version("1.0.0")
package org.openmash.core.api.arrival;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
