/** What a hub without users does at its first start: it makes one administrator, or the people of the demonstration. */
package org.openmash.access.internal.start;
