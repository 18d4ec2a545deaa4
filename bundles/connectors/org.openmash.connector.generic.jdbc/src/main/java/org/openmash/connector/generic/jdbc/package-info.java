/**
 * Lets an agency answer research from its database by SQL and a mapping file, without any code. Nothing is exported.
 */
package org.openmash.connector.generic.jdbc;
