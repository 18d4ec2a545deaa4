/** One person under several cases of the hub: joined by people, never by machine, and taken apart again without a trace lost. The pages for reviewers and the store of pairs meet here. */
@Export
@Version("1.0.0")
package org.openmash.core.api.person;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
