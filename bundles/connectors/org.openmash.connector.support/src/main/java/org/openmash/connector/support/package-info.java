/**
 * Helpers that connectors copy into their own bundles: configuration keys, partial dates, hardened XML. They keep the
 * connectors short without giving them a dependency beside the SPI.
 */
package org.openmash.connector.support;
