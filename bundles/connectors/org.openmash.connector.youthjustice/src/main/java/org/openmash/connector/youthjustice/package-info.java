/**
 * Lets a youth justice service answer research from its case system over HTTP and JSON. Nothing is exported.
 */
package org.openmash.connector.youthjustice;
