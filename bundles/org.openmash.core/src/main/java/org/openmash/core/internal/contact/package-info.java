/** Contacts are checked, stored and find the case of their household. Nothing that was acknowledged is lost, nothing sent twice is kept twice. */
package org.openmash.core.internal.contact;
