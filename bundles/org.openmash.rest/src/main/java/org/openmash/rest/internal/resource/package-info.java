/** The resources of {@code /api/v1}: thin, each method one use-case of the hub. Rights are checked in the use-case. */
package org.openmash.rest.internal.resource;
