/** Pictures of an evaluation as plain SVG. They are for looking at; the numbers stand in the printed table. */
package org.openmash.itests.identity.picture;
