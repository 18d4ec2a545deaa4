/** The release protocol as a pure function: item, owner's terms and recipient in, disposition and rule out. It denies by default and knows no store. */
package org.openmash.core.internal.protocol;
