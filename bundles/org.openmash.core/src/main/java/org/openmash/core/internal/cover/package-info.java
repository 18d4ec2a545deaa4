/** Duty, absence and deputies of an area. Standing in gives nobody rights: a deputy has a role of the absent person already. */
package org.openmash.core.internal.cover;
