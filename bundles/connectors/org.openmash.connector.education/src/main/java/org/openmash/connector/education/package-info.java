/**
 * Lets schools answer research from the Common Transfer Files that they deliver into a folder. Nothing is exported.
 */
package org.openmash.connector.education;
