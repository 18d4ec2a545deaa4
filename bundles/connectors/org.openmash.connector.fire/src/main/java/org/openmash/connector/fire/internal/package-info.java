/** The connector. Nobody outside this bundle imports it. */
package org.openmash.connector.fire.internal;
