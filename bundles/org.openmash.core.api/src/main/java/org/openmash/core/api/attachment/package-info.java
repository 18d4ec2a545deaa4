/** Files that come with a contact: a form, a photograph, an e-mail. They are looked at by people and never read into facts by the hub. */
@Export
@Version("1.0.0")
package org.openmash.core.api.attachment;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
