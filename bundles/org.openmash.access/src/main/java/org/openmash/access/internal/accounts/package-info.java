/** Local users, their passwords and sessions. Nothing here stores or logs a secret in the clear. */
package org.openmash.access.internal.accounts;
