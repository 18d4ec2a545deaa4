/**
 * What areas' documents want of connectors, made so on this node: configurations of their own, or the connector of another
 * area. What a person wrote by hand wins and is said.
 */
package org.openmash.hosting.internal.area;
