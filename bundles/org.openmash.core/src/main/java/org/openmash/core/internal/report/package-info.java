/** Report cards: how agencies have answered. Figures from the requests alone; no case is read. */
package org.openmash.core.internal.report;
