/**
 * The fictional police: a records system with a tolerant person search in the person–object–location–event shape, and a
 * folder into which child-concern notices fall.
 */
package org.openmash.simulators.police;
