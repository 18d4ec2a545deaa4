/** Reviewing whose records are whose: the queue of pairs that people must look at, what was decided before, and how often people and machine agree. The screens for reviewers and the figures for those who run the hub meet here. */
@Export
@Version("1.0.0")
package org.openmash.core.api.review;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
