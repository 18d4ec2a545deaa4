/**
 * The DS component and the plain classes behind it: an index over the folder that follows its files, and the reading of
 * one file. An index is never changed, only replaced.
 */
package org.openmash.connector.education.internal;
