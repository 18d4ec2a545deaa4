/**
 * JSON as agencies speak it: calls through the host's HTTP client, strict reading, and the fields of an item. Apart, so
 * that a connector without JSON does not carry a parser.
 */
package org.openmash.connector.support.json;
