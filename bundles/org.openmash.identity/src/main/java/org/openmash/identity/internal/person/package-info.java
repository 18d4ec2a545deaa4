/** A person as the matcher sees one: cleaned words, dates and numbers, each with how rare it is. Made once per record, compared often. */
package org.openmash.identity.internal.person;
