/** The hub's clock, bank holidays and office hours. Working time is reckoned here and nowhere else. */
package org.openmash.core.internal.time;
