/** What is known about how the records of one person agree, and of two: a versioned file that people can read, and how it is learned. */
package org.openmash.identity.internal.model;
