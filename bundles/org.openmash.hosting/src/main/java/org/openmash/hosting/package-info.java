/**
 * The hub's door for agencies: it finds connectors, gives them threads, time and limits, and tells the hub what they
 * said. Everything is inside {@code internal}; others meet it through {@code org.openmash.core.api.agency} only.
 */
package org.openmash.hosting;
