/** Shapes of requests and answers that differ from the hub's own records. They exist on the wire only. */
package org.openmash.rest.internal.shape;
