/** What a monitoring system may read: whether the hub lives and is ready, and figures. Never a case, a person or a trouble's text. */
package org.openmash.rest.internal.monitor;
