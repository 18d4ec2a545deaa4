/** The room in which people join the hub's own people and take them apart again. Records are never blended: a join is a mark beside them. */
package org.openmash.core.internal.person;
