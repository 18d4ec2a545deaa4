/** A key for each case, wrapped by the master key from a file. A sealed value opens only in the row for which it was sealed. */
package org.openmash.access.internal.keys;
