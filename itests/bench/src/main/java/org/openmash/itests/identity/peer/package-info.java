/**
 * Other matchers, as a user first gets them, to be measured in the same run on the same fields. Their thresholds and
 * weights are set once by hand and never tuned on a file; neither is ours on the file it is scored on.
 */
package org.openmash.itests.identity.peer;
