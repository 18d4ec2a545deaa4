/** Hands out the built files. Nobody outside this bundle imports it. */
package org.openmash.web.internal;
