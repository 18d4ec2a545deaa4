/** Looks for patterns by the area's numbers and keeps a case from closing against one that nobody has signed for. */
package org.openmash.core.internal.pattern;
