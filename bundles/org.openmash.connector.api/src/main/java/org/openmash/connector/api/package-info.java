/**
 * All that the writer of an agency connector compiles against: what the hub asks ({@link
 * org.openmash.connector.api.LocateQuery}, {@link org.openmash.connector.api.RetrieveRequest}), what an agency may say
 * ({@link org.openmash.connector.api.Answer}) and the roles that an agency can take beside answering. It imports {@code
 * java.*} only, so that a connector never depends on what the hub is made of.
 */
@Export
@Version("1.0.0")
package org.openmash.connector.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
