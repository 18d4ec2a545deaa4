/**
 * Lets an agency answer research from CSV or XML files and a mapping file, without any code. Nothing is exported.
 */
package org.openmash.connector.generic.file;
