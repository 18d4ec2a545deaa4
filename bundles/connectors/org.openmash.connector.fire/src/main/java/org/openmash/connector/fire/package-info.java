/** Fire and rescue answers with its home-safety visits, read from a CSV file. The smallest connector there is. */
package org.openmash.connector.fire;
