/** Whether the hub can be put to work. REST serves what it has from early on; only here it says when that is all. */
package org.openmash.rest.internal.ready;
