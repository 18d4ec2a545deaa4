/** What leaves the sealed room, to whom, in which words and by which rule, and the recipient's inbox. There is one gate and it is here. */
@Export
@Version("1.0.0")
package org.openmash.core.api.release;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
