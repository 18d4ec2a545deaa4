/** Members of the room consult one another on a case: a question to an agency or specialism, answered at once. Questions and answers are recorded and sealed like items, and the assessment may cite them. */
@Export
@Version("1.0.0")
package org.openmash.core.api.question;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
