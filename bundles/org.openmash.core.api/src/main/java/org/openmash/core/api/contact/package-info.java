/** A concern reaches the hub and is never lost: contacts, their registration and the referrer's own view. REST, shell and agency feeds enter here. */
@Export
@Version("1.0.0")
package org.openmash.core.api.contact;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
