/** Sites of agencies: schools, practices, stations, loaded from CSV. A request to an agency goes to the child's own site where it is known. */
package org.openmash.core.internal.site;
