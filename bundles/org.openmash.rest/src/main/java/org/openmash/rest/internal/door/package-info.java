/** Who comes in: session, CSRF, purpose, size of what they bring. Every request passes here before a resource sees it. */
package org.openmash.rest.internal.door;
