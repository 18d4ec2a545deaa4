/**
 * A mapping file: what a connector without code of its own needs to know of an agency's tables, as JSON that is checked
 * with path and mend before anybody is asked. Rows become candidates and facts by it.
 */
package org.openmash.connector.support.mapping;
