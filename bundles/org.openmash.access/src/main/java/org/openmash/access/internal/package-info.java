/** Who is signed in and what they may do, the record of it, and the keys of what is sealed. Reached through core.api's services only. */
package org.openmash.access.internal;
