/**
 * The DS components and the plain classes behind them: one for the records system, one for the drop folder, one for
 * comments. They share one configuration per area.
 */
package org.openmash.connector.police.internal;
