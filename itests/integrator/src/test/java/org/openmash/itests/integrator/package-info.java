/** The integrator's way, walked by a machine: every command of the guide, and every connector of an earlier release. */
package org.openmash.itests.integrator;
