/** The factory that opens embedded Derby databases. It listens on no port and starts no network server. */
package org.openmash.thirdparty.derby.internal;
