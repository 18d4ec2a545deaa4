/** Asking agencies in two steps, taking in what they say, and deciding whose records it is about. Desks and researchers review their own agency's returns here. */
package org.openmash.core.internal.research;
