/** Strategy discussions under section 47, with attendance, decisions and actions, and the side doors a child went through. Of a side door only the flag and the date are kept. */
@Export
@Version("1.0.0")
package org.openmash.core.api.strategy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
