/** The staff pages: static files built from TypeScript, and the one servlet that hands them out. No data passes here. */
package org.openmash.web;
