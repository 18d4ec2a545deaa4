/** The connector and the reading of its two kinds of answers. Nobody outside this bundle imports it. */
package org.openmash.connector.probation.internal;
