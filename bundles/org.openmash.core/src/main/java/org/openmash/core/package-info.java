/** The core of the hub: its use-cases and the rules they obey. Exports nothing; everybody meets it through the services of core.api. */
package org.openmash.core;
