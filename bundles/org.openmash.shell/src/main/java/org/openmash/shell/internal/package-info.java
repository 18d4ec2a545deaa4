/** One class for each command and what they share. Karaf's types live here and nowhere else but in hosting's adapter. */
package org.openmash.shell.internal;
