/**
 * Lets a council's social care answer research from its reporting database in the shape of the Standard Safeguarding
 * Dataset. Reads only; nothing is exported.
 */
package org.openmash.connector.socialcare;
