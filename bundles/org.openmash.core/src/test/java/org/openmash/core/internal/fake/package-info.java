/** In-memory stand-ins for the ports, written once. They commit and roll back as the real store does. */
package org.openmash.core.internal.fake;
