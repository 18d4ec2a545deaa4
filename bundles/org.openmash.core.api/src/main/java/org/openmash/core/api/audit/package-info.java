/** The record that nobody can quietly change. Written in the transaction of what it records. */
@Export
@Version("1.0.0")
package org.openmash.core.api.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
