/** Who is signed in and what they may do; keys for what is sealed. The access bundle implements it, everybody asks it. */
@Export
@Version("1.0.0")
package org.openmash.core.api.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
