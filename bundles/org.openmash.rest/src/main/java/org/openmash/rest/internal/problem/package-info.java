/** What a refusal looks like (RFC 9457). Says field and mend, and never more than the caller may know. */
package org.openmash.rest.internal.problem;
