/** Areas as documents: read, kept, exported and retired. What an area says of its calendar and thresholds applies from its next due time on. */
package org.openmash.core.internal.area;
