/** Notices by e-mail for people who are not signed in: that work waits, and one link. A notice names nobody and no case. */
@Export
@Version("1.0.0")
package org.openmash.core.api.notice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
