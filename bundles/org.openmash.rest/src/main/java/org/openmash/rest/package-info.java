/** The hub for programs and pages: {@code /api/v1} over HTTP. Nothing here is for other bundles. */
package org.openmash.rest;
