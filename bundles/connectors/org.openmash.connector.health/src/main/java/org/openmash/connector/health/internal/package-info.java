/**
 * The DS component and the plain classes behind it: searches with pages, patients as candidates, clinical resources as
 * facts.
 */
package org.openmash.connector.health.internal;
