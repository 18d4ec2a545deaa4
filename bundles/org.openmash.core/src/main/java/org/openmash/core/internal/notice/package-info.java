/** Notices for people who are not signed in: made as digests of due work, carried with retries. What comes back goes to the deputy and to whoever rated the case. */
package org.openmash.core.internal.notice;
