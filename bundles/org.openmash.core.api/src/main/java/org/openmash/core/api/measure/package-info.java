/** Figures of the hub's work, each computed from what happened to cases by a definition that anybody can read. Figures hold no personal data; the cases behind one are for those who may open them. */
@Export
@Version("1.0.0")
package org.openmash.core.api.measure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
