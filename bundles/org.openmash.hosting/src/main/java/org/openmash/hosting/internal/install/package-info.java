/**
 * How a connector gets into a running hub: the catalogue folder, KAR files and features that are there but not started.
 * The only place that knows Karaf.
 */
package org.openmash.hosting.internal.install;
