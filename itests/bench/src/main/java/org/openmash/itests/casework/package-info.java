/** A city's casework: years of cases in the database, sixty people at work over REST, times by what they do. */
package org.openmash.itests.casework;
